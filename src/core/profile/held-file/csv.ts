import { squeezed } from '../reading.ts';
import { type Contents, type Entry, entryOf } from './entry.ts';

/** Names of columns as exports write them, squeezed; LinkedIn's come first. */
const COLUMNS = {
  name: ['name', 'badgename', 'badgetemplatename', 'certification', 'certificationname', 'certificate', 'credential'],
  issuer: ['authority', 'issuer', 'issuername', 'issuingorganization', 'organization'],
  earned: ['startedon', 'issuedon', 'issuedat', 'issuedate', 'dateissued', 'dateearned', 'date', 'earned'],
  expires: ['finishedon', 'expireson', 'expiresat', 'expirydate', 'expirationdate', 'validuntil', 'expires'],
} as const;

/** Columns that a table of certificates has besides the name; without one of them a first line is no head. */
const TELLING = [...COLUMNS.issuer, ...COLUMNS.earned, ...COLUMNS.expires, 'licensenumber', 'url'];

/** A table with a head: LinkedIn's `Certifications.csv` or one like it. Null when it is no table. */
export function readTable(text: string): Contents | null {
  const [head = [], ...rows] = cellsOf(text);
  if (head.length < 2) return null;
  const columns = head.map(squeezed);
  const at = (names: readonly string[]): number => columns.findIndex((column) => names.includes(column));
  const name = at(COLUMNS.name);
  const isHead = name >= 0 && columns.some((column) => TELLING.includes(column));
  if (!isHead)
    return head.length > 2 && rows.some((row) => row.length === head.length) ? { foreign: foreignTable(head) } : null;
  const [issuer, earned, expires] = [at(COLUMNS.issuer), at(COLUMNS.earned), at(COLUMNS.expires)];
  const entries = rows
    .map((row) => entryOf({ name: row[name], issuer: row[issuer], earned: row[earned], expires: row[expires] }))
    .filter((entry): entry is Entry => entry !== null);
  const isLinkedIn = columns.includes('authority') && columns.includes('startedon');
  return { form: isLinkedIn ? "LinkedIn's Certifications.csv" : 'a table of certificates', entries };
}

function foreignTable(head: readonly string[]): string {
  const shown = head
    .slice(0, 4)
    .map((each) => each.trim().slice(0, 30))
    .join(', ');
  return `a table with the columns ${shown}${head.length > 4 ? ' …' : ''}, none of which names certificates`;
}

/** The cells of a table, separated by the commas, semicolons or tabs of its first line; quotes as in RFC 4180. */
function cellsOf(text: string): string[][] {
  const [first = ''] = text.split('\n', 1);
  const mark = ['\t', ';', ','].find((each) => first.includes(each)) ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === mark || letter === '\n') {
      row.push(cell.trim());
      cell = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += letter;
  }
  rows.push([...row, cell.trim()]);
  return rows.filter((each) => each.some((one) => one !== ''));
}
