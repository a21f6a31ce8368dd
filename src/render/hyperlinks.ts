/** When addresses are put behind texts: where the terminal is known to follow them, always, or never. */
export const HYPERLINKS = ['auto', 'always', 'never'] as const;
export type Hyperlinks = (typeof HYPERLINKS)[number];

type Env = Readonly<Record<string, string | undefined>>;

/** The programs that say who they are, with the first version that follows OSC 8, from their own release notes. */
const FIRST_VERSIONS: Readonly<Record<string, string>> = {
  'iTerm.app': '3.1',
  WezTerm: '20200620',
  vscode: '1.72',
  ghostty: '1',
  zed: '0',
  Hyper: '2',
  rio: '0',
};
const TERMS = /^(alacritty|xterm-kitty|xterm-ghostty|foot)/;
const VARIABLES = ['WT_SESSION', 'DOMTERM', 'KITTY_WINDOW_ID'];
/** GNOME's terminal library: 0.50.0 crashed on a link. */
const FIRST_VTE = 5001;
const FIRST_KONSOLE = 210400;

/**
 * Whether texts can carry links. FORCE_HYPERLINK decides where nothing else was said, as in other tools; a terminal that is
 * not known to follow links gets none, since some print the address as rubbish.
 */
export function decideHyperlinks(asked: Hyperlinks, isTerminal: boolean, env: Env): boolean {
  if (asked !== 'auto') return asked === 'always';
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (!isTerminal || env['TERM'] === 'dumb' || env['CI'] || env['TEAMCITY_VERSION']) return false;
  // What stands between terminal and program need not pass links on.
  if (env['TMUX'] || env['STY'] || /^(screen|tmux)/.test(env['TERM'] ?? '')) return false;
  return isKnown(env);
}

function isKnown(env: Env): boolean {
  const first = FIRST_VERSIONS[env['TERM_PROGRAM'] ?? ''];
  if (first !== undefined) return isAtLeast(env['TERM_PROGRAM_VERSION'] ?? '', first);
  if (Number(env['VTE_VERSION']) >= FIRST_VTE || Number(env['KONSOLE_VERSION']) >= FIRST_KONSOLE) return true;
  return TERMS.test(env['TERM'] ?? '') || VARIABLES.some((name) => env[name]);
}

/** Whether a version, compared part by part, is not below another. */
function isAtLeast(version: string, least: string): boolean {
  const parts = (text: string) => text.split(/\D/).map(Number);
  const [mine, wanted] = [parts(version), parts(least)];
  for (const [at, part] of wanted.entries()) {
    const difference = (mine[at] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
