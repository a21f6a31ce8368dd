import type { Course, Run } from '../../core/catalogue/credential.ts';
import { firstDayOf, lastDayOf } from '../../core/catalogue/dates.ts';
import { editionsOf } from '../../core/catalogue/languages.ts';
import type { Finding, Rule, Subject } from './rule.ts';

const runOrder: Rule = {
  code: 'CERT023',
  id: 'run-out-of-order',
  severity: 'error',
  what: 'A run ends after it starts, its certificate is issued to that end or later, and the runs stand oldest first.',
  why: 'Whether somebody can still join is computed from these dates.',
  example: 'runs: [{ starts: 2026-05-04, ends: 2026-04-30, sources: [page] }]',
  mend: 'Look the dates up again.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries)
      for (const [index, run] of (credential.course?.runs ?? []).entries()) {
        const path = ['course', 'runs', index];
        for (const key of ['ends', 'certificateUntil'] as const)
          if (isBefore(run[key], run.starts))
            yield { origin, path: [...path, key], message: `${key} ${run[key]} comes before starts ${run.starts}` };
        const before = credential.course?.runs?.[index - 1];
        if (before !== undefined && isBefore(run.starts, before.starts))
          yield { origin, path, message: `the run of ${run.starts} stands after that of ${before.starts}` };
      }
  },
};

function isBefore(later: string | undefined, earlier: string): boolean {
  return later !== undefined && lastDayOf(later) < firstDayOf(earlier);
}

const issuedAgainstRuns: Rule = {
  code: 'CERT026',
  id: 'issued-against-runs',
  severity: 'error',
  what: 'What is issued in runs only has runs; a last day of issue belongs to what is no longer issued, and no run starts after it.',
  why: 'Otherwise it would be open for ever, or never have been.',
  example: 'issued: { value: in-runs-only, sources: [page] } without runs',
  mend: 'Write the runs, or correct what is issued.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const message = credential.course === undefined ? null : objectionTo(credential.course);
      if (message !== null) yield { origin, path: ['course'], message };
    }
  },
};

function objectionTo({ issued, issuedUntil, runs = [] }: Course): string | null {
  if (issued?.value === 'in-runs-only' && runs.length === 0) return 'it is issued in runs only, but none is written';
  if (issuedUntil !== undefined && issued?.value !== 'no-longer')
    return `it has a last day of issue, but is not said to be issued no longer`;
  const until = issuedUntil?.value;
  const late = until === undefined ? undefined : runs.find(({ starts }: Run) => firstDayOf(starts) > lastDayOf(until));
  return late === undefined ? null : `a run starts on ${late.starts}, after the last day of issue ${until}`;
}

const nothingAttests: Rule = {
  code: 'CERT027',
  id: 'nothing-attests',
  severity: 'error',
  what: 'A credential whose opening is not published has a source or an attested day.',
  why: 'Nothing can be earned before the first day for which something shows that it existed.',
  example: 'an exam without opens in a file without sources',
  mend: 'Name a page that describes it, with the day on which you looked.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const { attested, sources, id } = credential;
      const open = editionsOf(credential).some(({ opens }) => opens === undefined);
      if (open && attested === undefined && Object.keys(sources).length === 0)
        yield { origin, path: ['id'], message: `nothing shows since when ${id} exists` };
    }
  },
};

/** Courses: runs, what is issued, and since when there is anything. */
export const COURSE_RULES: readonly Rule[] = [runOrder, issuedAgainstRuns, nothingAttests];
