import nodePath from 'node:path';
import type { Context } from './context.ts';

/** The paths of a system, as `node:path` has them: those of this one, unless a test gives another's. */
export type Paths = Pick<typeof nodePath, 'isAbsolute' | 'join' | 'sep'>;

/** The folder for settings of this program: below `APPDATA` on Windows, the XDG configuration folder elsewhere. Null without a home. */
export function configFolder({ env }: Pick<Context, 'env'>, paths: Paths = nodePath): string | null {
  const isWindows = paths.sep === '\\';
  const named = isWindows ? env['APPDATA'] : env['XDG_CONFIG_HOME'];
  const home = isWindows ? env['USERPROFILE'] : env['HOME'];
  const folder = named !== undefined && paths.isAbsolute(named) ? named : home && paths.join(home, '.config');
  return folder ? paths.join(folder, 'cert-advisor') : null;
}

/** Where a profile is kept if nothing else is said. Null without a home. */
export function profilePath(context: Pick<Context, 'env'>, paths: Paths = nodePath): string | null {
  const folder = configFolder(context, paths);
  return folder === null ? null : paths.join(folder, 'profile.json');
}
