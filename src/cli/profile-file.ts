import type { Dataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import { inOrder, parseProfile } from '../core/profile/parse.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { Context } from './context.ts';
import { type ProfileFlags, toldIn } from './profile-flags.ts';

/**
 * What flags and a saved profile say together, in the order of the questionnaire's keys. A flag beats the file, and
 * `unsure` takes an answer of the file back. What `--held-from` gives is held besides.
 */
export async function givenProfile(
  context: Pick<Context, 'readText' | 'err'>,
  flags: ProfileFlags & { readonly heldFrom?: string },
  path: string | undefined,
  dataset: Dataset,
  asOf: string,
): Promise<Profile> {
  const saved = path === undefined ? {} : await readProfile(context, path, dataset, asOf);
  const said = { ...saved, ...toldIn(flags, dataset, asOf) };
  if (flags.heldFrom === undefined) return inOrder(said);
  const { heldIn } = await import('./held-from.ts');
  return inOrder({ ...said, held: await heldIn(context, flags.heldFrom, dataset, asOf, said.held) });
}

const HINT =
  'a profile holds answers by their names, such as "salary: 80000"; cert-advisor quiz --save FILE writes one';

/**
 * A profile from a JSON or YAML file, or from standard input for `-`, read as `parseProfile` reads it. Throws a data error that
 * names file, line and column for the first thing that cannot be taken.
 */
export async function readProfile(
  context: Pick<Context, 'readText'>,
  path: string,
  dataset: Dataset,
  asOf: string,
): Promise<Profile> {
  const text = await context.readText(path);
  const { parseYaml } = await import('../data/parse.ts');
  const { file, syntax, value, locate } = parseYaml(text, path === '-' ? 'standard input' : path);
  const [broken] = syntax;
  if (broken !== undefined) {
    const { line, column } = broken.place;
    throw dataError('UNREADABLE_PROFILE', `${file}:${line}:${column} ${broken.message}`, HINT, { file, line, column });
  }
  // Nothing at all is what a command that failed leaves behind; who has nothing to say writes {}.
  if (value === null) throw dataError('UNREADABLE_PROFILE', `${file}: it is empty`, HINT, { file });
  const { profile, problems } = parseProfile(dataset, answersIn(value), asOf);
  const [problem] = problems;
  if (problem === undefined) return profile;
  const { key, message, hint = HINT } = problem;
  const isKnown = dataset.questions.some(({ id }) => id === key);
  const place = locate(key === '' ? [] : [key]);
  const said = isKnown ? `${key}: ${message}` : message;
  throw dataError('INVALID_PROFILE', `${file}:${place.line}:${place.column} ${said}`, hint, { file, ...place });
}

/** The answers of a profile, or those that an answer of `recommend` kept as JSON was given for. */
function answersIn(value: unknown): unknown {
  const isAnswer = typeof value === 'object' && value !== null && 'meta' in value && 'profile' in value;
  return isAnswer ? value.profile : value;
}
