import { daysBetween, lastDayOf } from '../../catalogue/dates.ts';
import type { Guide } from '../../catalogue/guide.ts';
import type { Dataset } from '../../dataset.ts';
import { type Held, holdsLive, keepersOf, type Lifespan, lifeOf } from '../../profile/held.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { type Board, firstRow } from '../../scoring/score.ts';
import type { Situation } from '../../scoring/situation.ts';
import { speaksTo } from '../../scoring/speaks-to.ts';
import { holds } from '../../scoring/weights.ts';
import { isVendorOpen } from '../vendor-open.ts';
import { fillWords, plural } from './facts-in-words.ts';

/** A remark on the whole recommendation. */
export interface Notice {
  readonly code: string;
  /** The credential it is about, if any. */
  readonly id?: string;
  readonly lastDay?: string | null;
  readonly successors?: readonly string[];
  readonly text: string;
  /** Keys of sources or guides. */
  readonly sources: readonly string[];
}

/** A guide's word with every condition met; one left open is not enough. */
const SPEAKS_TO_YOU = 0.5;
/** Of what many guides still recommend, as many are told. */
const MOST_TOLD = 3;
/** What opens within so many days is worth waiting for. */
const SOON_OPEN_DAYS = 56;

/** What people who read the guides should know, what is held and opens soon, and the tips that fit the answers. */
export function noticesFor(dataset: Dataset, board: Board, first: Candidate | undefined): Notice[] {
  const asked = isVendorOpen(board.situation)
    ? [{ code: 'asked-for', text: dataset.wording.notices['asked-for'], sources: [] }]
    : [];
  return [
    ...asked,
    ...opensSoon(dataset, board),
    ...retiredPicks(dataset, board),
    ...heldNotices(dataset, board.situation),
    ...tipsFor(dataset, board, first),
  ];
}

/** That nothing is known of the person. */
export function nothingSaid({ wording }: Dataset): Notice {
  return { code: 'nothing-said', text: wording.notices['nothing-said'], sources: [] };
}

/** The best of what opens soon, if it would stand first. */
function opensSoon({ wording }: Dataset, board: Board): Notice[] {
  const { candidates, gates, values, situation } = board;
  const first = firstRow(board);
  const least = first === null ? 0 : (values[first] ?? 0);
  let best: number | null = null;
  for (const [row, { lifecycle }] of candidates.entries()) {
    if (gates[row] !== 'not-open-yet' || lifecycle.firstDay === null || (values[row] ?? 0) <= least) continue;
    if (daysBetween(situation.asOf, lastDayOf(lifecycle.firstDay)) > SOON_OPEN_DAYS) continue;
    if (best === null || (values[row] ?? 0) > (values[best] ?? 0)) best = row;
  }
  const candidate = best === null ? undefined : candidates[best];
  if (candidate === undefined) return [];
  const { id, name, lifecycle } = candidate;
  const firstDay = lifecycle.firstDay ?? '';
  const weeks = plural(Math.max(1, Math.ceil(daysBetween(situation.asOf, lastDayOf(firstDay)) / 7)), 'week');
  return [
    { code: 'opens-soon', id, text: fillWords(wording.notices['opens-soon'], { weeks, name, firstDay }), sources: [] },
  ];
}

/** What guides recommend to people like this one but cannot be earned any more, what most of them name first. */
function retiredPicks(dataset: Dataset, { candidates, situation }: Board): Notice[] {
  return candidates
    .filter(({ id, lifecycle }) => lifecycle.status === 'retired' && !isHeld(dataset, id, situation))
    .map((candidate) => ({ candidate, guides: guidesFor(candidate.id, situation) }))
    .filter(({ guides }) => guides.length > 0)
    .toSorted((a, b) => b.guides.length - a.guides.length)
    .slice(0, MOST_TOLD)
    .map(({ candidate, guides }) => retiredPick(dataset, candidate, guides, situation));
}

/** The guides that name an option to a person, the loudest of each voice. */
function guidesFor(id: string, situation: Situation): Guide[] {
  const { pick, listed } = situation.model.endorsement;
  return situation.ledger.voices.flatMap(({ words }) => {
    const word = words.find(
      (each) =>
        each.strength !== 'against' &&
        each.ids.includes(id) &&
        (each.strength === 'pick' ? pick : listed) * speaksTo(each, situation) >= SPEAKS_TO_YOU,
    );
    return word === undefined ? [] : [word.guide];
  });
}

function retiredPick(
  dataset: Dataset,
  { id, name, lifecycle }: Candidate,
  guides: readonly Guide[],
  situation: Situation,
): Notice {
  const { notices, phrases } = dataset.wording;
  const { successors } = lifecycle;
  const called = successors.map((successor) => {
    const said = `${nameOf(dataset, successor)} (${successor})`;
    return isHeld(dataset, successor, situation) ? fillWords(phrases.whichYouHold, { name: said }) : said;
  });
  const [first = '', ...others] = guides.map(({ title }) => `“${title}”`);
  const who = fillWords(others.length === 0 ? phrases.oneGuide : phrases.moreGuides, {
    first,
    count: String(others.length),
  });
  const instead =
    called.length === 0 ? phrases.noSuccessor : fillWords(phrases.tookItsPlace, { successors: called.join(' or ') });
  const words = { name, guides: who, lastDay: lifecycle.lastDay ?? phrases.dayUnknown, instead };
  const text = fillWords(notices['retired-pick'], words);
  return {
    code: 'retired-pick',
    id,
    lastDay: lifecycle.lastDay,
    successors,
    text,
    sources: guides.map((guide) => guide.id),
  };
}

function nameOf({ credentials }: Dataset, id: string): string {
  return credentials.find((credential) => credential.id === id)?.name ?? id;
}

function lifespanOf({ credentials }: Dataset, id: string): Lifespan {
  const months = credentials.find((credential) => credential.id === id)?.validityMonths?.value;
  const keptBy = credentials.filter(({ renews }) => renews?.value.includes(id)).map((keeper) => keeper.id);
  return { months: typeof months === 'number' ? months : undefined, keptBy };
}

function isHeld(dataset: Dataset, id: string, { profile, asOf }: Situation): boolean {
  return profile.held !== undefined && holdsLive(profile.held, id, lifespanOf(dataset, id), asOf);
}

/** What is held but not known, once for all, and each thing that has lapsed. */
function heldNotices(dataset: Dataset, { profile: { held = [] }, asOf }: Situation): Notice[] {
  const { notices } = dataset.wording;
  const unknown = held.flatMap((each) => ('other' in each ? [each.other] : []));
  const names = unknown.join(', ');
  const about =
    unknown.length === 0
      ? []
      : [{ code: 'held-unknown', text: fillWords(notices['held-unknown'], { names }), sources: [] }];
  return [...about, ...held.flatMap((each) => lapsed(dataset, each, held, asOf))];
}

function lapsed(dataset: Dataset, held: Held, all: readonly Held[], asOf: string): Notice[] {
  const isKnown = 'id' in held;
  const lifespan = isKnown ? lifespanOf(dataset, held.id) : undefined;
  const { last: lastDay } = lifeOf(held, lifespan?.months, keepersOf(lifespan, all));
  if (lastDay === null || lastDay >= asOf) return [];
  const words = { name: isKnown ? nameOf(dataset, held.id) : held.other, lastDay };
  const text = fillWords(dataset.wording.notices['held-lapsed'], words);
  return [{ code: 'held-lapsed', ...(isKnown ? { id: held.id } : {}), lastDay, text, sources: [] }];
}

function tipsFor(dataset: Dataset, { situation }: Board, first: Candidate | undefined): Notice[] {
  const answers = { ...situation.answers, type: first?.option.type ?? 'alternative' };
  return dataset.wording.tips
    .filter(({ when }) => holds(when, answers))
    .map(({ id, says, sources }) => ({ code: id, text: says, sources }));
}
