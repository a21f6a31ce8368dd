import { PROFILE_KEYS } from '../profile.ts';
import { badgesIn } from './badges.ts';
import { readTable } from './csv.ts';
import { type Contents, type Entry, entryOf, recordIn } from './entry.ts';

/** What a file holds, told by its content. A table is tried before a plain list, which anything could be. */
export function contentsOf(raw: string): Contents {
  const text = raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') return { foreign: 'empty' };
  const other = FOREIGN.find(([pattern]) => pattern.test(text));
  if (other !== undefined) return { foreign: other[1] };
  if (text.includes('\0')) return { foreign: 'no text' };
  if (/^\s*[[{]/.test(text)) return readJson(text);
  return readTable(text) ?? readLines(text);
}

/** Files that people take for the right one, by how they begin. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'a PDF'],
  [/^PK[^\w\s]/, 'an archive; unpack it and give the file inside that holds the certificates'],
  [/^.{0,3}PNG\r?\n/, 'an image; ask where the badge stands for its JSON'],
  [/^\s*<svg|^\s*<\?xml[\s\S]{0,300}<svg/i, 'an image; ask where the badge stands for its JSON'],
  [/^\s*<(?:!doctype html|html|head|body)/i, 'a web page'],
  [/^\s*<\?xml|^\s*<[a-z]+[\s>]/i, 'XML'],
  [/^BEGIN:V(?:CALENDAR|CARD)/, 'a calendar or an address card'],
  [/^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/, 'a signed badge (a token); export it as JSON'],
];

function readJson(text: string): Contents {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { foreign: 'JSON that is not complete' };
  }
  const record = recordIn(value);
  const resume = record?.['certificates'];
  if (Array.isArray(resume)) return { form: 'JSON Resume', entries: resume.flatMap(resumeEntry) };
  const badges = badgesIn(value);
  if (badges !== null) return badges;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return { form: 'a list of names', entries: value.flatMap((name) => entryOf({ name }) ?? []) };
  return { foreign: foreignJson(record) };
}

function resumeEntry(value: unknown): Entry[] {
  const { name, title, issuer, date, endDate } = recordIn(value) ?? {};
  const entry = entryOf({ name: name ?? title, issuer, earned: date, expires: endDate });
  return entry === null ? [] : [entry];
}

function foreignJson(record: Readonly<Record<string, unknown>> | null): string {
  const keys = Object.keys(record ?? {});
  if (record === null) return 'a JSON list of something else';
  if (keys.includes('basics') || keys.includes('work')) return 'a JSON Resume without certificates[]';
  if (keys.some((key) => (PROFILE_KEYS as readonly string[]).includes(key))) return A_PROFILE;
  if (keys.some((key) => key.startsWith('ceterms:') || key === '@graph')) return 'a catalogue in JSON-LD (CTDL)';
  return `JSON with the keys ${keys.slice(0, 4).join(', ') || '(none)'}`;
}

const A_PROFILE = 'a saved profile; --profile reads it';
const LONGEST_NAME = 160;

/** One name a line; dashes, bullets and lines that begin with # are passed over. */
function readLines(text: string): Contents {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim());
  const names = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const keyed = names.filter((line) => (PROFILE_KEYS as readonly string[]).includes(/^(\w+):/.exec(line)?.[1] ?? ''));
  if (keyed.length > 0) return { foreign: A_PROFILE };
  const long = names.find((line) => line.length > LONGEST_NAME);
  if (long !== undefined) return { foreign: `text with lines of more than ${LONGEST_NAME} characters` };
  return { form: 'one name a line', entries: names.flatMap(lineEntry) };
}

function lineEntry(line: string): Entry[] {
  const [, name = line, earned, expires] = /^(.+?)\s*@\s*(\d[\d-]*)?(?:\.\.(\d[\d-]*))?$/.exec(line) ?? [];
  const entry = entryOf({ name, earned, expires });
  return entry === null ? [] : [entry];
}
