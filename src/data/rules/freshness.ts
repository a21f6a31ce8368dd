import { addDays, daysBetween } from '../../core/catalogue/dates.ts';
import { factsOf } from '../../core/catalogue/provenance.ts';
import { type Finding, type Rule, type Subject, stepsOf } from './rule.ts';
import { isRetired } from './successors.ts';

/** Days after which a fact should be looked at again, by the last key of its path. */
const LIMITS: readonly { readonly keys: RegExp; readonly days: number }[] = [
  { keys: /^(usd|betaUsd|usdPerMonth|extrasUsd|opens|betaUntil|closes|successors|openTo)$/, days: 180 },
  { keys: /^(minutes|questions|passMark|languages|requires)$/, days: 365 },
  { keys: /./, days: 730 },
];

/** Days after which a fact should be looked at again: prices and dates 180, the form of an exam 365, all else 730. */
function ageLimitOf(path: string): number {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return LIMITS.find(({ keys }) => keys.test(key))?.days ?? 0;
}

const staleFact: Rule = {
  code: 'CERT070',
  id: 'stale-fact',
  severity: 'warning',
  what: 'Prices and dates were checked in the last 180 days, the form of an exam in the last 365, all else in the last 730. With `--max-age`, that one limit holds for all, and a breach is an error. What is retired does not go stale.',
  why: 'Prices and last days change without notice; the date of the last look is part of the fact.',
  example: 'usd: { value: 99, sources: [page] }, page checked a year ago',
  mend: 'Open the source again, correct the fact, and set the date of the check.',
  *check({ dataset, material, asOf, maxAgeDays }: Subject): Iterable<Finding> {
    if (asOf === undefined) return;
    const shared = dataset.evidence.sources;
    for (const { credential, origin } of material.entries) {
      if (isRetired(credential, asOf)) continue;
      for (const { path, fact } of factsOf(credential)) {
        const checks = fact.sources.map((key) => (credential.sources[key] ?? shared[key])?.checked ?? '');
        const newest = checks.toSorted().at(-1) ?? '';
        const limit = maxAgeDays ?? ageLimitOf(path);
        if (newest === '' || newest >= addDays(asOf, -limit)) continue;
        yield {
          origin,
          path: stepsOf(path),
          message: `${path}: last checked on ${newest}, ${daysBetween(newest, asOf)} days ago (limit ${limit})`,
          ...(maxAgeDays === undefined ? {} : { severity: 'error' as const }),
        };
      }
    }
  },
};

/** Age: facts are looked at again. */
export const FRESHNESS_RULES: readonly Rule[] = [staleFact];
