import type { Profile } from '../../core/profile/profile.ts';
import type { CommonOptions } from '../common.ts';
import { flagsFromProfile } from '../profile-flags.ts';

/** Options that change what is answered or in which form; others only change how it is asked. */
type Kept = Pick<CommonOptions, 'format' | 'json' | 'asOf' | 'data' | 'extend'> & { readonly top?: number };

/** The command line that gives the quiz's answer again, quoted for a POSIX shell. */
export function commandLine(profile: Profile, { asOf, top, data, extend = [], format, json }: Kept): string {
  const options = [
    ['--as-of', asOf],
    ['--top', top === undefined ? undefined : String(top)],
    ['--data', data],
    ...extend.map((path) => ['--extend', path] as const),
    ['--format', json === true ? undefined : format],
  ] as const;
  const given = options.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]));
  const words = ['cert-advisor', 'recommend', ...flagsFromProfile(profile), ...given, ...(json ? ['--json'] : [])];
  return words.map(quoted).join(' ');
}

/** A word that a shell takes as it is, in single quotes where it must be. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
