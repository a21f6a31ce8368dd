import type { Credential } from '../catalogue/credential.ts';
import type { Lifespan } from '../profile/held.ts';

/** By id: how long what lapses lives, and which passes keep it alive. */
export function lifespansOf(credentials: readonly Credential[]): Map<string, Lifespan> {
  const keptBy = new Map<string, string[]>();
  for (const { id, renews } of credentials)
    for (const other of renews?.value ?? []) keptBy.set(other, [...(keptBy.get(other) ?? []), id]);
  const lifespans = new Map<string, Lifespan>();
  for (const { id, validityMonths: validity } of credentials)
    if (typeof validity?.value === 'number')
      lifespans.set(id, { months: validity.value, keptBy: keptBy.get(id) ?? [] });
  return lifespans;
}

/** Those of some ids. */
export function lifespansFor(
  ids: readonly string[],
  lifespans: ReadonlyMap<string, Lifespan>,
): Record<string, Lifespan> {
  const found: Record<string, Lifespan> = {};
  for (const id of ids) {
    const known = lifespans.get(id);
    if (known !== undefined) found[id] = known;
  }
  return found;
}
