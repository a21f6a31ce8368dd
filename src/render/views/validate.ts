import type { Coverage, Footing } from '../../core/catalogue/coverage.ts';
import { percent, plural } from '../../core/figure-text.ts';
import type { Problem } from '../../core/problem.ts';
import type { Block } from '../blocks.ts';

const MOST_SHOWN = 50;

/** The problems of a dataset with the lines they stand on, and how complete it is. */
export function validateBlocks(
  problems: readonly Problem[],
  coverage: Coverage,
  frame: (problem: Problem) => string,
): Block[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings].slice(0, MOST_SHOWN);
  const hidden = problems.length - shown.length;
  return [
    ...shown.flatMap((problem) => problemBlocks(problem, frame)),
    ...(hidden > 0
      ? [{ type: 'paragraph', text: `… and ${plural(hidden, 'more problem')}; --json lists them all.` } as const]
      : []),
    { type: 'heading', level: 1, text: `${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')}` },
    // Of nothing there is no share.
    ...(coverage.credentials === 0 ? [] : [{ type: 'facts', items: coverageItems(coverage) } as const]),
  ];
}

function problemBlocks(problem: Problem, frame: (problem: Problem) => string): Block[] {
  const { rule, severity, file, line, column, message } = problem;
  const text = `${file}:${line}:${column} ${severity} ${rule} ${message}`;
  const code = frame(problem);
  return [
    { type: 'paragraph', text: { text, tone: severity === 'error' ? 'bad' : 'warning' } },
    ...(code === '' ? [] : [{ type: 'code', text: code } as const]),
  ];
}

function coverageItems(coverage: Coverage): (readonly [string, string])[] {
  const kinds = Object.entries(coverage.byKind).filter(([, count]) => count > 0);
  const unknown = Object.entries(coverage.unknown).filter(([, count]) => count > 0);
  return [
    ['Credentials', `${coverage.credentials} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`],
    ['Facts', `${coverage.facts} disputable`],
    ['Sourced', share(coverage.sourced)],
    ['By the issuer', byScope(coverage, 'issuerSourced')],
    ['One other source alone', byScope(coverage, 'oneOutsideSource')],
    ['Checked within 90 days', share(coverage.recentlyChecked)],
    ['Conflicts kept', String(coverage.conflicts)],
    ['With claims', String(coverage.withClaims)],
    ['Not published', unknown.map(([fact, count]) => `${fact} ${count}`).join(', ') || 'nothing'],
    ['Checked between', `${coverage.oldestCheck ?? '–'} and ${coverage.newestCheck ?? '–'}`],
  ];
}

/** A share of all facts, and of those of neighbours apart, where there are both. */
function byScope(coverage: Coverage, key: 'issuerSourced' | 'oneOutsideSource'): string {
  const { field, neighbour } = coverage.byScope;
  const text = ({ [key]: value }: Footing): string => share(value);
  if (field.facts === 0 || neighbour.facts === 0) return text(coverage);
  return `${text(coverage)} (of the field ${text(field)}, neighbours ${text(neighbour)})`;
}

function share(value: number | null): string {
  return value === null ? 'no facts' : percent(value, 1);
}
