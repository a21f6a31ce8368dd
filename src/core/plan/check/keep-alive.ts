import { costOf, renewalUsd } from '../../catalogue/cost.ts';
import type { Credential } from '../../catalogue/credential.ts';
import type { Range } from '../../catalogue/fact.ts';
import { isEarnable, lifecycleOf } from '../../catalogue/lifecycle.ts';

/** One renewal or exam that keeps several of the things held alive. */
export interface KeepAlive {
  readonly id: string;
  readonly shortName: string;
  /** Whether it is held already, so that its renewal does it; else passing its exam. */
  readonly by: 'renewal' | 'exam';
  /** US dollars; null where it is not published. */
  readonly usd: Range | null;
  /** Ids of what it keeps alive, itself included where it is held. */
  readonly keeps: readonly string[];
}

/** So many are worth telling. */
const MOST = 3;

/** The renewals and exams that keep at least two of the live holdings alive at once: those that keep most first, then the cheapest. */
export function keepAlives(credentials: readonly Credential[], live: ReadonlySet<string>, asOf: string): KeepAlive[] {
  const found = credentials.flatMap((credential): KeepAlive[] => {
    const { id, shortName, renews } = credential;
    const isHeld = live.has(id);
    const keeps = [...(isHeld ? [id] : []), ...(renews?.value ?? []).filter((other) => live.has(other))];
    if (keeps.length < 2 || !isEarnable(lifecycleOf(credential, asOf).status)) return [];
    const fee = renewalUsd(credential, asOf);
    const usd: Range | null = isHeld ? (fee === null ? null : [fee, fee]) : costOf(credential, asOf).usd;
    return [{ id, shortName, by: isHeld ? 'renewal' : 'exam', usd, keeps }];
  });
  const price = ({ usd }: KeepAlive) => usd?.[1] ?? Number.POSITIVE_INFINITY;
  return found
    .toSorted((a, b) => b.keeps.length - a.keeps.length || price(a) - price(b) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
