import { PURPOSES } from './command-names.ts';
import type { Context } from './context.ts';

const NAME = 'cert-advisor';

/** How the program was started. */
export type Start = Pick<Context, 'env' | 'script' | 'isClone'>;

/**
 * What to type to run the program where the reader stands: `npx cert-advisor` in a clone, and where npm started it or it is
 * among the packages of a project; `cert-advisor` where it is installed.
 */
export function programName({ env, script = '', isClone }: Start): string {
  const byNpm = env['npm_command'] === 'exec' || env['npm_lifecycle_event'] !== undefined;
  const inProject = /[\\/]node_modules[\\/]\.bin[\\/]/.test(script);
  return isClone || byNpm || inProject ? `npx ${NAME}` : NAME;
}

/** The name where a command line begins: before a command or an option, or alone in a line of its own. */
const BEGINNING = new RegExp(
  `(?<![\\w./@-]|npx )${NAME}(?= +(?:${[...Object.keys(PURPOSES), 'help'].join('|')})(?![\\w-])| +[-[]|  +\\w|$)`,
  'gm',
);

/** Changes each command line in a text, all of which name the program plainly, to what runs where the reader stands. */
export function typedHere(start: Start): (text: string) => string {
  const name = programName(start);
  return name === NAME ? (text) => text : (text) => text.replace(BEGINNING, name);
}
