import type { Credential } from '../src/core/catalogue/credential.ts';
import { isEarnable, lifecycleOf } from '../src/core/catalogue/lifecycle.ts';
import type { Platform } from '../src/core/catalogue/vocabulary.ts';
import type { Dataset } from '../src/core/dataset.ts';

/** One cell of the grid: what a house offers for a role on a platform. */
export interface GridCell {
  readonly role: string;
  readonly platform: string;
  /** Exams first, then courses, made for the role; short ids. */
  readonly offered: readonly string[];
  /** The day on which nothing was found; null where something is offered, or where nobody looked. */
  readonly noneOn: string | null;
}

/** What can be earned on a day for each role and platform that the questionnaire offers. */
export function gridOf(dataset: Dataset, asOf: string): GridCell[] {
  const live = dataset.credentials.filter((credential) => isEarnable(lifecycleOf(credential, asOf).status));
  const offered = (key: 'role' | 'cloud') => dataset.questions.find(({ id }) => id === key)?.choices ?? [];
  const platforms = offered('cloud').flatMap(({ value }) =>
    dataset.vocabulary.platforms.filter(({ id }) => id === value),
  );
  return offered('role').flatMap(({ value }) => platforms.map((platform) => cellFor(live, value, platform)));
}

function cellFor(live: readonly Credential[], role: string, platform: Platform): GridCell {
  const made = live.filter(({ platforms, roles }) => platforms.includes(platform.id) && roles.includes(role));
  const exams = made.filter(({ exams = [] }) => exams.length > 0);
  const courses = made.filter(({ exams = [] }) => exams.length === 0);
  const { looked } = platform;
  const noneOn = made.length === 0 && looked?.none.includes(role) === true ? looked.checked : null;
  return {
    role,
    platform: platform.id,
    offered: [...exams, ...courses].map(({ shortId, id }) => shortId ?? id),
    noneOn,
  };
}

const SHOWN = 3;

/** The grid as a Markdown table, a row for each role. */
export function gridTable(cells: readonly GridCell[]): string {
  const platforms = [...new Set(cells.map(({ platform }) => platform))];
  const roles = [...new Set(cells.map(({ role }) => role))];
  const text = ({ offered, noneOn }: GridCell): string => {
    if (offered.length === 0) return noneOn === null ? '**not looked for**' : 'none found';
    return offered.slice(0, SHOWN).join(', ') + (offered.length > SHOWN ? ` +${offered.length - SHOWN}` : '');
  };
  const rows = roles.map((role) => [role, ...cells.filter((cell) => cell.role === role).map(text)]);
  const lines = [['role', ...platforms], ['role', ...platforms].map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
