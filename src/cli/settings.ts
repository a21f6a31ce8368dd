import { delimiter } from 'node:path';
import { dataError } from '../core/errors.ts';
import { HYPERLINKS } from '../render/hyperlinks.ts';
import { configFolder } from './config-folder.ts';
import type { Context } from './context.ts';
import { FORMATS } from './formats.ts';

// What is the same every time need not be typed: flags beat the environment, which beats the file of the user, which beats what the program
// does by itself. Settings become the flags that say the same, so that there is one way to say each thing.

/** Where a value comes from. */
export type Origin = 'environment' | 'file' | 'default';

/** One setting as it stands before flags. */
export interface Setting {
  readonly key: SettingKey;
  /** Null where nothing is set. */
  readonly value: string | null;
  readonly from: Origin;
  /** The variable or the file. */
  readonly place: string | null;
}

interface Kind {
  readonly says: string;
  readonly flags: readonly string[];
  /** The words that it takes; absent where it takes a path. */
  readonly takes?: readonly string[];
}

const NO: readonly string[] = ['no', 'false', 'off'];
const SWITCH: readonly string[] = ['yes', 'true', 'on', ...NO];

/** What may be set, with what it does and the flags that say otherwise. */
export const SETTINGS = {
  data: { says: 'a dataset in the place of the built-in one', flags: ['--data'] },
  extend: { says: `data of your own besides; several with ${delimiter} between`, flags: ['--extend'] },
  profile: { says: 'your answers, used on a terminal only', flags: ['--profile', '--replay', '--batch'] },
  format: { says: 'the form of output on a terminal', flags: ['--format', '--json', '--batch'], takes: FORMATS },
  color: { says: 'yes or no', flags: ['--no-color'], takes: SWITCH },
  pager: { says: 'yes or no', flags: ['--no-pager'], takes: SWITCH },
  hyperlinks: { says: 'auto, always or never', flags: ['--hyperlinks'], takes: HYPERLINKS },
} as const satisfies Readonly<Record<string, Kind>>;
export type SettingKey = keyof typeof SETTINGS;
const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** `data` as `CERT_ADVISOR_DATA`. */
export const variableOf = (key: SettingKey): string => `CERT_ADVISOR_${key.toUpperCase()}`;

/** Variables that are no settings and mean something all the same. */
const OTHER_VARIABLES: readonly string[] = ['CERT_ADVISOR_DEBUG', 'CERT_ADVISOR_PLAIN'];

/** Variables that look like settings and mean nothing, such as a misspelt one. */
export function strayVariables({ env }: Pick<Context, 'env'>): string[] {
  const known = [...SETTING_KEYS.map(variableOf), ...OTHER_VARIABLES];
  return Object.keys(env).filter((name) => name.startsWith('CERT_ADVISOR_') && !known.includes(name));
}

type Surroundings = Pick<Context, 'env' | 'readIfThere'>;

/** The file of the user's settings: lines such as `data: ~/our-field`; null without a home. */
export function settingsPath(context: Pick<Context, 'env'>): string | null {
  const folder = configFolder(context);
  return folder === null ? null : `${folder}/config.yaml`;
}

/** Every setting. Throws a data error (`INVALID_SETTINGS`) with file and line for a line that is none. */
export function settingsIn(context: Surroundings): Setting[] {
  const path = settingsPath(context);
  const inFile = path === null ? new Map<string, string>() : linesIn(context.readIfThere(path) ?? '', path);
  return SETTING_KEYS.map((key): Setting => {
    const variable = variableOf(key);
    const fromEnvironment = context.env[variable];
    // What writes variables for a service expands no ~ as a shell does.
    const said = (value: string, place: string) => homely(taken(key, value, place), context.env['HOME']);
    if (fromEnvironment !== undefined && fromEnvironment !== '')
      return { key, value: said(fromEnvironment, variable), from: 'environment', place: variable };
    const value = inFile.get(key);
    if (value !== undefined) return { key, value: said(value, `${path}: ${key}`), from: 'file', place: path };
    return { key, value: null, from: 'default', place: null };
  });
}

/** A value that the setting takes. Throws a data error that names where it is set: nobody typed the flag that it stands for. */
function taken(key: SettingKey, value: string, place: string): string {
  const { takes }: Kind = SETTINGS[key];
  if (takes === undefined || takes.includes(value)) return value;
  throw dataError('INVALID_SETTINGS', `${place} cannot be "${value.slice(0, 80)}"`, `it takes ${takes.join(', ')}`);
}

/** Lines of `key: value`, remarks and blank ones apart: a file of seven keys needs no parser of a whole language. */
function linesIn(text: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    const [, key = '', , said = ''] = /^([a-z]+):\s+(["']?)(.*?)\2(?:\s+#.*)?\s*$/.exec(line) ?? [];
    if (!SETTING_KEYS.some((each) => each === key) || said === '')
      throw dataError(
        'INVALID_SETTINGS',
        `${file}:${index + 1}:1 is no setting: ${line.slice(0, 80)}`,
        `a line is a name and a value, such as "hyperlinks: never"; names are ${SETTING_KEYS.join(', ')}`,
        { file, line: index + 1, column: 1 },
      );
    found.set(key, said);
  }
  return found;
}

function homely(value: string, home: string | undefined): string {
  return home !== undefined && value.startsWith('~/') ? `${home}${value.slice(1)}` : value;
}

/** The commands that take a saved profile. */
const WITH_PROFILE: readonly string[] = ['recommend', 'plan', 'check', 'roi'];
/** The commands that print for programs, not for people. */
const WITHOUT_SETTINGS: readonly string[] = ['completion', 'config'];
/** The settings that a command takes which prints in one form only. */
const OF_DATA: readonly SettingKey[] = ['data', 'extend'];

/** A command line with the flags that settings stand for; `profile` is the file whose answers are used, to be said at once. */
export interface Settled {
  readonly args: readonly string[];
  readonly profile: string | null;
}

/** Puts the settings into a command line, behind the command, where no flag says otherwise. */
export function settled(
  args: readonly string[],
  context: Surroundings & Pick<Context, 'stdoutIsTerminal'>,
  savedProfile: string | null,
): Settled {
  const [command, ...rest] = args;
  if (command === undefined || command.startsWith('-') || WITHOUT_SETTINGS.includes(command))
    return { args, profile: null };
  const says = (flag: string) => rest.some((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const isAsked = rest.includes('--help') || rest.includes('-h');
  // Asked last: to open standard output costs milliseconds that a run for programs need not pay.
  const isForPeople = !says('--json') && !says('--format') && !says('--output') && !isAsked && context.stdoutIsTerminal;
  const flags: string[] = [];
  let profile: string | null = null;
  for (const { key, value } of settingsIn(context)) {
    if (SETTINGS[key].flags.some(says) || (command === 'mcp' && !OF_DATA.includes(key))) continue;
    if (key === 'profile') {
      if (!isForPeople || !WITH_PROFILE.includes(command)) continue;
      profile = value ?? (savedProfile !== null && context.readIfThere(savedProfile) !== null ? savedProfile : null);
      if (profile !== null) flags.push('--profile', profile);
    } else if (value !== null && (key !== 'format' || isForPeople))
      flags.push(...flagsFor(key, value, context.env['HOME']));
  }
  return { args: [command, ...flags, ...rest], profile };
}

function flagsFor(key: Exclude<SettingKey, 'profile'>, value: string, home: string | undefined): string[] {
  if (key === 'color' || key === 'pager') return NO.includes(value) ? [`--no-${key}`] : [];
  // Several paths as in PATH.
  if (key === 'extend')
    return value.split(delimiter).flatMap((path) => (path === '' ? [] : ['--extend', homely(path, home)]));
  return [`--${key}`, value];
}
