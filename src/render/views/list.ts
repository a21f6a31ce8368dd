import type { CredentialSummary } from '../../core/catalogue/summary.ts';
import { percentText } from '../../core/roi/report/words.ts';
import type { Block, Column, Text } from '../blocks.ts';
import { hours, usd } from '../format.ts';
import { closingNotes, statusText } from './lifecycle.ts';

/** The columns that a list can show. */
export const LIST_COLUMNS = [
  'id',
  'name',
  'provider',
  'kind',
  'level',
  'price',
  'hours',
  'valid',
  'practice',
  'status',
  'break-even',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What matters most first: a narrow terminal drops columns from the end. */
const DEFAULT_COLUMNS: readonly ListColumn[] = ['id', 'status', 'price', 'hours', 'level', 'valid'];

/** A summary, with the average rise in pay that it needs when a salary is known. */
export interface ListEntry extends CredentialSummary {
  readonly averageEffectNeeded?: number | null;
}

const PAYING_COLUMNS: readonly ListColumn[] = ['id', 'break-even', 'price', 'hours', 'status', 'level', 'valid'];

interface Shown {
  readonly column: Column;
  readonly cell: (entry: ListEntry) => Text;
}

const COLUMNS: Readonly<Record<ListColumn, Shown>> = {
  id: { column: { title: 'ID', keep: true }, cell: ({ id }) => id },
  name: { column: { title: 'Name' }, cell: ({ name }) => name },
  provider: { column: { title: 'Issuer' }, cell: ({ provider }) => provider },
  kind: { column: { title: 'Kind' }, cell: ({ kind }) => kind },
  level: { column: { title: 'Level' }, cell: ({ level }) => level },
  price: { column: { title: 'Price', align: 'right' }, cell: ({ cost }) => unknownMuted(usd(cost.usd)) },
  hours: { column: { title: 'Hours', align: 'right' }, cell: ({ effort }) => unknownMuted(hours(effort.hours)) },
  valid: { column: { title: 'Valid' }, cell: ({ validityMonths }) => validText(validityMonths) },
  practice: {
    column: { title: 'Practice' },
    cell: ({ handsOn }) => handsOn ?? { text: 'not published', tone: 'muted' },
  },
  status: { column: { title: 'Status' }, cell: ({ lifecycle }) => statusText(lifecycle) },
  'break-even': {
    column: { title: 'Must raise pay', align: 'right' },
    cell: ({ averageEffectNeeded: share = null }) =>
      share === null ? { text: '–', tone: 'muted' } : percentText(share),
  },
};

const MUST_RAISE =
  'Must raise pay: by how much it must raise the pay of those who pass, on average, just to pay. It says what costs least, not what does most: cert-advisor roi ID sets it beside what studies leave.';

/** A list as a table, with what it holds in one line below. */
export function listBlocks(
  credentials: readonly ListEntry[],
  total: number,
  asOf: string,
  wanted?: readonly ListColumn[],
): Block[] {
  if (credentials.length === 0) {
    return [
      { type: 'paragraph', text: `Nothing fits on ${asOf}. Loosen a condition, or look among all with --status any.` },
    ];
  }
  const pays = credentials[0]?.averageEffectNeeded !== undefined;
  const columns = wanted ?? (pays ? PAYING_COLUMNS : DEFAULT_COLUMNS);
  const shown = columns.map((name) => COLUMNS[name]);
  const count = credentials.length === total ? `${total} credentials` : `${credentials.length} of ${total} credentials`;
  return [
    {
      type: 'table',
      columns: shown.map(({ column }) => column),
      rows: credentials.map((each) => shown.map(({ cell }) => cell(each))),
    },
    {
      type: 'notes',
      items: [
        `${count} as of ${asOf}. Prices in US dollars; a dash means not published. cert-advisor show ID tells more.`,
        ...closingNotes(credentials, asOf),
        ...(pays ? [MUST_RAISE] : []),
      ],
    },
  ];
}

function unknownMuted(text: string): Text {
  return text === 'not published' ? { text: '–', tone: 'muted' } : text;
}

/** How long it stays valid, in a word or two. */
export function validText(months: number | 'never' | null): Text {
  if (months === null) return { text: '–', tone: 'muted' };
  if (months === 'never') return 'no end';
  return months % 12 === 0 ? `${months / 12} y` : `${months} m`;
}
