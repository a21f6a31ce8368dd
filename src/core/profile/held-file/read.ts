import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findCredential } from '../../catalogue/find.ts';
import { credentialsNamed } from '../../catalogue/named.ts';
import { AdvisorError, dataError } from '../../errors.ts';
import { type Held, isHeldName, MOST_HELD, readHeldDates } from '../held.ts';
import { isObjection, squeezed } from '../reading.ts';
import { contentsOf } from './contents.ts';
import { dateIn } from './dates.ts';
import type { Entry } from './entry.ts';

/** A remark on how a file was read. */
export interface HeldNotice {
  readonly code: 'read-as' | 'taken-as' | 'ambiguous' | 'date-left-out' | 'revoked';
  readonly text: string;
}

/** What a file says to be held. */
export interface HeldFile {
  readonly held: readonly Held[];
  readonly notices: readonly HeldNotice[];
}

const READ =
  "read are JSON Resume (certificates[]), LinkedIn's Certifications.csv, Open Badges 2 and 3, Credly's badges.json, and one name a line";

/**
 * What somebody holds, from the text of a file they have: JSON Resume, LinkedIn's `Certifications.csv`, Open Badges 2 and 3,
 * Credly's badges, or one name a line; told apart by content. Names that the catalogue does not know, or that fit several of its
 * credentials, are kept as others. Throws a data error (`FOREIGN_FILE`, `NOTHING_HELD`, `TOO_MUCH_HELD`, `INVALID_NAME`,
 * `INVALID_DATE`) for another file, for one that names nothing or too much, for a name that is none, and for a date after `asOf`. `file` is what it is called in messages.
 */
export function readHeldFile(catalogue: Catalogue, text: string, file: string, asOf: string): HeldFile {
  const contents = contentsOf(text);
  if ('foreign' in contents) throw dataError('FOREIGN_FILE', `${file} is ${contents.foreign}`, READ, { file });
  const { form, entries } = contents;
  if (entries.length === 0) throw dataError('NOTHING_HELD', `${file} (${form}) names no certificate`, READ, { file });
  if (entries.length > MOST_HELD)
    throw dataError(
      'TOO_MUCH_HELD',
      `${file} (${form}) names ${entries.length} certificates`,
      `leave ${MOST_HELD} of them`,
      {
        file,
      },
    );
  const notices: HeldNotice[] = [{ code: 'read-as', text: `${file}: ${form}, ${counted(entries.length)}` }];
  const held = entries.flatMap((entry) => heldFrom(catalogue, entry, file, asOf, notices) ?? []);
  return { held: withoutDoubles(held), notices };
}

function counted(count: number): string {
  return count === 1 ? '1 certificate' : `${count} certificates`;
}

function heldFrom(catalogue: Catalogue, entry: Entry, file: string, asOf: string, notices: HeldNotice[]): Held | null {
  const { name, revoked } = entry;
  if (!isHeldName(name))
    throw dataError('INVALID_NAME', `${file}: "${name}" is no name of a certificate`, READ, { file });
  if (revoked === true) {
    notices.push({ code: 'revoked', text: `${name}: taken back by its issuer, left out` });
    return null;
  }
  const dates = {
    earned: readableDate(entry, entry.earned, notices),
    expires: readableDate(entry, entry.expires, notices),
  };
  const when = readHeldDates(dates, asOf);
  if (isObjection(when))
    throw dataError('INVALID_DATE', `${file}: ${name}: ${when.objection}`, when.hint ?? 'mend the date in the file', {
      file,
    });
  return { ...known(catalogue, entry, notices), ...when.value };
}

function readableDate({ name }: Entry, raw: string | undefined, notices: HeldNotice[]): string | undefined {
  if (raw === undefined) return undefined;
  const date = dateIn(raw);
  if (date === null)
    notices.push({
      code: 'date-left-out',
      text: `${name}: the date "${raw}" can be read in no or several ways, left out`,
    });
  return date ?? undefined;
}

/** The credential that a name stands for, whole names only: a part of one could be anybody's. */
function known(
  catalogue: Catalogue,
  { name, issuer }: Entry,
  notices: HeldNotice[],
): { id: string } | { other: string } {
  for (const query of [name, withoutCode(name), ...(issuer === undefined ? [] : [`${issuer} ${name}`])]) {
    try {
      const { id, name: full } = findCredential(catalogue, query, true);
      // A code or a name in full leaves nothing to tell.
      if (!isNameOf(catalogue, id, name))
        notices.push({ code: 'taken-as', text: `"${name}" is taken as ${full} (${id})` });
      return { id };
    } catch (error) {
      if (!(error instanceof AdvisorError)) throw error;
      if (error.code === 'AMBIGUOUS_CREDENTIAL' && issuer === undefined)
        notices.push({ code: 'ambiguous', text: `${error.message}; kept as a name only` });
    }
  }
  return { other: name };
}

function isNameOf(catalogue: Catalogue, id: string, name: string): boolean {
  const called = credentialsNamed(catalogue).find((each) => each.id === id);
  const names = [id, ...(called?.codes ?? []), ...(called?.names ?? [])];
  return names.some((each) => squeezed(each) === squeezed(name));
}

/** `AWS Certified AI Practitioner (AIF-C01)` without what stands in brackets. */
function withoutCode(name: string): string {
  return name.replaceAll(/\s*\([^)]*\)/g, '').trim() || name;
}

/** Each thing once, as it was earned last: a renewal follows what it renews. */
function withoutDoubles(held: readonly Held[]): Held[] {
  const latest = new Map<string, Held>();
  for (const each of held) {
    const key = 'id' in each ? each.id : `other ${squeezed(each.other)}`;
    const before = latest.get(key);
    if (before === undefined || (each.earned ?? '') > (before.earned ?? '')) latest.set(key, each);
  }
  return [...latest.values()];
}

/** What is held by several accounts, each thing once. */
export function heldTogether(...accounts: readonly (readonly Held[] | undefined)[]): Held[] {
  return withoutDoubles(accounts.flatMap((held) => held ?? []));
}
