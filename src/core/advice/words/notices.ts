import type { Guide } from '../../catalogue/guide.ts';
import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { speaksTo } from '../../scoring/endorsement.ts';
import type { Board } from '../../scoring/score.ts';
import type { Situation } from '../../scoring/situation.ts';
import { holds } from '../../scoring/weights.ts';

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

/** What people who read the guides should know, and the tips that fit the answers. */
export function noticesFor(dataset: Dataset, board: Board, first: Candidate | undefined): Notice[] {
  return [...retiredPicks(dataset, board), ...tipsFor(dataset, board, first)];
}

/** What guides recommend to people like this one but cannot be earned any more, what most of them name first. */
function retiredPicks(dataset: Dataset, { candidates, situation }: Board): Notice[] {
  return candidates
    .filter(({ lifecycle }) => lifecycle.status === 'retired')
    .map((candidate) => ({ candidate, guides: guidesFor(candidate.id, situation) }))
    .filter(({ guides }) => guides.length > 0)
    .toSorted((a, b) => b.guides.length - a.guides.length)
    .slice(0, MOST_TOLD)
    .map(({ candidate, guides }) => retiredPick(dataset, candidate, guides));
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

function retiredPick(dataset: Dataset, { id, name, lifecycle }: Candidate, guides: readonly Guide[]): Notice {
  const nameOf = (other: string) => dataset.credentials.find((credential) => credential.id === other)?.name ?? other;
  const instead = lifecycle.successors.map((successor) => `${nameOf(successor)} (${successor})`).join(' or ');
  const [first, ...others] = guides.map(({ title }) => `“${title}”`);
  const who = others.length === 0 ? first : `${first} and ${others.length} more`;
  return {
    code: 'retired-pick',
    id,
    lastDay: lifecycle.lastDay,
    successors: lifecycle.successors,
    text:
      `${name}, which ${who} ${others.length === 0 ? 'recommends' : 'recommend'} for your situation, retired on ${lifecycle.lastDay ?? 'an unpublished day'}.` +
      (instead === '' ? ' It has no successor.' : ` What took its place: ${instead}.`),
    sources: guides.map((guide) => guide.id),
  };
}

function tipsFor(dataset: Dataset, { situation }: Board, first: Candidate | undefined): Notice[] {
  const answers = { ...situation.answers, type: first?.option.type ?? 'alternative' };
  return dataset.wording.tips
    .filter(({ when }) => holds(when, answers))
    .map(({ id, says, sources }) => ({ code: id, text: says, sources }));
}
