import type { SourcedCredential } from '../core/catalogue/credential.ts';
import { firstDayOf } from '../core/catalogue/dates.ts';
import type { Handover, Handovers } from '../core/catalogue/handover.ts';
import { editionsOf } from '../core/catalogue/languages.ts';
import { lifecycleOf } from '../core/catalogue/lifecycle.ts';

const END_OF_TIME = '9999-12-31';

/** When each credential that has an end ends, and who follows. */
export function handoversOf(credentials: readonly SourcedCredential[]): Handovers {
  const byId = new Map(credentials.map((credential) => [credential.id, credential]));
  const found = credentials.flatMap((credential): [string, Handover][] => {
    const until = endOf(credential);
    if (until === null) return [];
    const heirs = (credential.successors?.value ?? []).map((id) => ({ id, from: beginOf(byId.get(id)) }));
    return [[credential.id, { until, heirs }]];
  });
  return Object.fromEntries(found);
}

/** The last day on which it can be begun in any language; null while no end is known. */
function endOf(credential: SourcedCredential): string | null {
  const { status, lastDay } = lifecycleOf(credential, END_OF_TIME);
  if (status !== 'retired' || lastDay === null) return null;
  return lastDay.length === 10 ? lastDay : firstDayOf(lastDay);
}

function beginOf(credential: SourcedCredential | undefined): string | null {
  if (credential === undefined) return null;
  const opens = editionsOf(credential).flatMap(({ opens: fact }) =>
    fact === undefined ? [] : [firstDayOf(fact.value)],
  );
  return opens.toSorted()[0] ?? null;
}
