import type { Dataset } from '../dataset.ts';
import { usd } from '../figure-text.ts';
import type { Advice, Recommendation } from './recommend.ts';
import { fillWords } from './words/facts-in-words.ts';
import type { ChangeCode } from './words/plan-wording.ts';

/** What is different between an answer that was kept and the same question today, and why. */
export interface ChangesSince {
  readonly from: { readonly asOf: string; readonly version: string; readonly hash: string };
  /** Whether it rests on the very same data. */
  readonly sameDataset: boolean;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly code: ChangeCode;
  /** What it is about; null for the whole. */
  readonly id: string | null;
  readonly text: string;
}

/** What of a kept answer is compared; anything else in it is left alone. */
export interface KeptAnswer {
  readonly asOf: string;
  readonly version: string;
  readonly hash: string;
  readonly document: Readonly<Record<string, unknown>>;
}

type Loose = Readonly<Record<string, unknown>>;

/** Values that differ by less say the same. */
const NOTHING = 0.005;

/** What changed since an answer was kept: the first place and what stands behind it, prices, what is gone and what is new. */
export function changesSince(dataset: Dataset, kept: KeptAnswer, advice: Advice): ChangesSince {
  const before = list(kept.document['recommendations']);
  const found: (readonly [ChangeCode, string | null, Readonly<Record<string, string>>])[] = [];
  const say = (code: ChangeCode, id: string | null, words: Readonly<Record<string, string>>) =>
    found.push([code, id, words]);
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.shortName ?? id;
  const [oldFirst] = before;
  const [first] = advice.recommendations;
  const oldVerdict = loose(kept.document['verdict'])['code'];
  if (oldVerdict !== undefined && advice.verdict !== null && oldVerdict !== advice.verdict.code)
    say('verdict', null, { from: String(oldVerdict), to: advice.verdict.code });
  if (oldFirst !== undefined && first !== undefined && oldFirst['id'] !== first.id)
    say('first', first.id, {
      from: nameOf(String(oldFirst['id'])),
      to: first.shortName,
      why: whyMoved(advice, oldFirst, first),
    });
  for (const old of before) {
    const id = String(old['id']);
    const now = advice.recommendations.find((each) => each.id === id);
    if (now === undefined) {
      const shut = advice.excluded.find((each) => each.id === id);
      if (shut !== undefined) say('shut-out', id, { name: nameOf(id), detail: shut.detail });
      continue;
    }
    const [oldUsd, newUsd] = [range(loose(old['cost'])['usd']), now.cost.usd];
    if (JSON.stringify(oldUsd) !== JSON.stringify(newUsd))
      say('price', id, { name: now.shortName, from: usd(oldUsd), to: usd(newUsd) });
    const oldDay = loose(old['lifecycle'])['lastDay'] ?? null;
    if (now.lifecycle.lastDay !== null && oldDay !== now.lifecycle.lastDay)
      say('last-day', id, { name: now.shortName, day: now.lifecycle.lastDay });
  }
  const known = new Set([...before, ...list(kept.document['excluded'])].map((each) => each['id']));
  for (const { id, shortName } of advice.recommendations) if (!known.has(id)) say('new', id, { name: shortName });
  if (found.length === 0) say('nothing', null, {});
  return {
    from: { asOf: kept.asOf, version: kept.version, hash: kept.hash },
    sameDataset: kept.hash === dataset.hash,
    changes: found.map(([code, id, words]) => ({ code, id, text: fillWords(dataset.wording.changes[code], words) })),
  };
}

/** Why another thing stands first: the old one is shut out, or what moved its value and the new one's most. */
function whyMoved({ excluded, recommendations }: Advice, old: Loose, first: Recommendation): string {
  const shut = excluded.find(({ id }) => id === old['id']);
  if (shut !== undefined) return `${shut.name}: ${shut.detail}`;
  const again = recommendations.find(({ id }) => id === old['id']);
  const moved = (again ?? first).reasons
    .map((reason) => ({
      text: reason.text,
      by: reason.contribution - contributionIn(old, again === undefined ? '' : reason.criterion),
    }))
    .filter(({ by }) => Math.abs(by) > NOTHING)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return moved[0]?.text ?? first.reasons[0]?.text ?? '';
}

function contributionIn(old: Loose, criterion: string): number {
  const reason = list(old['reasons']).find((each) => each['criterion'] === criterion);
  return typeof reason?.['contribution'] === 'number' ? reason['contribution'] : 0;
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function list(value: unknown): Loose[] {
  return Array.isArray(value) ? value.map(loose) : [];
}

function range(value: unknown): readonly [number, number] | null {
  const [low, high] = Array.isArray(value) ? value : [];
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}
