import { closest } from '../did-you-mean.ts';
import { usageError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Credential } from './credential.ts';

/** Letters and digits in lower case, other characters as single spaces: how names are compared. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/**
 * The credential that somebody means by an id, an exam code, an alias or unambiguous whole words of a name; retired ones
 * included. Blanks and hyphens do not count. Throws a usage error with suggestions when nothing or more than one thing fits.
 * With `whole`, a part of a name is not enough.
 */
export function findCredential(dataset: Catalogue, query: string, whole = false): Credential {
  const wanted = plain(query);
  const squeezed = wanted.replaceAll(' ', '');
  for (const names of [idNames, codeNames, fullNames]) {
    const found = dataset.credentials.filter((credential) =>
      names(credential).some((name) => plain(name).replaceAll(' ', '') === squeezed),
    );
    if (found.length === 1 && found[0] !== undefined) return found[0];
    if (found.length > 1) throw ambiguous(query, found);
  }
  const partly = dataset.credentials.filter(
    ({ name }) => !whole && wanted.length >= 3 && ` ${plain(name)} `.includes(` ${wanted} `),
  );
  if (partly.length === 1 && partly[0] !== undefined) return partly[0];
  throw partly.length > 1 ? ambiguous(query, partly) : unknownCredential(dataset, query);
}

const idNames = ({ id, shortId = id }: Credential): string[] => [id, shortId];
const codeNames = ({ exams = [] }: Credential): string[] => exams.map(({ code }) => code);
const fullNames = ({ name, shortName = name, aliases = [] }: Credential): string[] => [name, shortName, ...aliases];

function ambiguous(query: string, found: readonly Credential[]): Error {
  const ids = found.map(({ id }) => id);
  const shown = ids.slice(0, 6).join(', ');
  const more = ids.length > 6 ? ` and ${ids.length - 6} more` : '';
  return usageError(
    'AMBIGUOUS_CREDENTIAL',
    `"${query}" fits ${ids.length} credentials: ${shown}${more}`,
    'use one of these ids',
  );
}

function unknownCredential(dataset: Catalogue, query: string): Error {
  const near = suggestIds(dataset, query);
  return usageError(
    'UNKNOWN_CREDENTIAL',
    `no credential is called "${query}"`,
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'cert-advisor list --status any shows every id',
  );
}

/** Ids whose id, code or name is nearest to what was typed. */
function suggestIds(dataset: Catalogue, query: string): string[] {
  const idByName = new Map<string, string>();
  for (const credential of dataset.credentials) {
    for (const name of [credential.id, ...codeNames(credential), ...fullNames(credential)]) {
      if (!idByName.has(name)) idByName.set(name, credential.id);
    }
  }
  return [...new Set(closest(query, idByName.keys(), 6).map((name) => idByName.get(name) ?? name))].slice(0, 3);
}
