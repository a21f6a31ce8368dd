import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { FIELDS, type Field } from '../../core/catalogue/fields.ts';
import type { OptionSummary } from '../../core/catalogue/summary.ts';
import type { Term } from '../../core/catalogue/vocabulary.ts';
import { dateText, plural } from '../../core/figure-text.ts';
import type { GuideLine, StackLine, StudyLine } from '../../core/listing.ts';
import type { Block, Column, Text } from '../blocks.ts';
import { fieldCell, UNKNOWN } from './field-cell.ts';
import { closingNotes } from './lifecycle.ts';

/** The columns of a list in which nobody has asked for others. */
const DEFAULT_COLUMNS = ['short-id', 'name', 'provider', 'price', 'hours', 'level', 'validity'];
/** Without these a row is no row. */
const ALWAYS = ['short-id', 'name'];
/** What goes first where the terminal is too narrow for what nobody asked for. */
const FIRST_TO_GO = ['price', 'provider', 'hours', 'level', 'validity'];
/** Columns without an issuer, a level or an end say nothing of what is no credential. */
const FOR_CREDENTIALS = ['provider', 'level', 'validity'];

/** Which columns are shown: those asked for, else the usual ones with what the list is narrowed to or ordered by. */
export interface ColumnChoice {
  readonly asked?: readonly string[] | undefined;
  /** Shown beside the usual ones, behind the name. */
  readonly added: readonly string[];
}

/** What a list of options holds besides its rows. */
export interface ListPage {
  readonly noun: string;
  readonly total: number;
  readonly asOf: string;
  readonly columns: ColumnChoice;
  /** Remarks that belong to this list. */
  readonly remarks: readonly string[];
}

/** Options as a table, one line each, with what it holds below. */
export function optionBlocks(catalogue: Catalogue, options: readonly OptionSummary[], page: ListPage): Block[] {
  const { noun, total, asOf, columns, remarks } = page;
  if (options.length === 0) {
    const text = `Nothing fits on ${dateText(asOf)}. Loosen a condition, or look among all with --status any.`;
    return [{ type: 'paragraph', text }, ...notes(remarks)];
  }
  const shown = columnsOf(columns, options);
  const count = options.length === total ? plural(total, noun) : `${options.length} of ${plural(total, noun)}`;
  return [
    {
      type: 'table',
      columns: shown.map(({ field, spare }) => columnFor(field, spare)),
      rows: options.map((option) => shown.map(({ field }) => fieldCell(field, option, catalogue))),
    },
    ...notes([
      `${count} as of ${dateText(asOf)}. Prices in US dollars; a dash means not published. cert-advisor show ID tells more.`,
      ...closingNotes(options, asOf),
      ...remarks,
    ]),
  ];
}

function notes(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'notes', items }];
}

interface Chosen {
  readonly field: Field;
  readonly spare: number;
}

function columnsOf({ asked, added }: ColumnChoice, options: readonly OptionSummary[]): Chosen[] {
  if (asked !== undefined) return asked.map((word) => ({ field: fieldCalled(word), spare: 0 }));
  const someCredentials = options.some(({ type }) => type === 'credential');
  const usual = DEFAULT_COLUMNS.filter((word) => someCredentials || !FOR_CREDENTIALS.includes(word));
  const others = usual.filter((word) => !ALWAYS.includes(word));
  const behind = added.filter((word) => !usual.includes(word));
  return [...ALWAYS, ...behind, ...others].map((word) => ({
    field: fieldCalled(word),
    spare: added.includes(word) ? 0 : FIRST_TO_GO.indexOf(word) + 1,
  }));
}

function fieldCalled(word: string): Field {
  const found = FIELDS.find((field) => field.word === word);
  if (found === undefined) throw new RangeError(`no field is called ${word}`);
  return found;
}

const KEPT = ['id', 'shortId', 'page'];
const CLIPPED = ['shortName', 'name', 'provider'];
const RIGHT = ['priceUsd', 'hours', 'renewalUsd', 'averageEffectNeeded'];

function columnFor({ id, label }: Field, spare: number): Column {
  return {
    title: label,
    ...(KEPT.includes(id) ? { keep: true } : {}),
    ...(CLIPPED.includes(id) ? { clip: true } : {}),
    ...(RIGHT.includes(id) ? { align: 'right' } : {}),
    ...(spare > 0 ? { spare } : {}),
  };
}

/** The words of a closed list, as flags take them. */
export function wordBlocks(words: readonly Term[], list: string): Block[] {
  return recordTable(
    [{ title: 'Word', keep: true }, { title: 'Name' }],
    words.map(({ id, name }) => [id, name]),
    `${plural(words.length, 'word')} in ${list}.`,
  );
}

/** The guides whose advice counts. */
export function guideBlocks(guides: readonly GuideLine[]): Block[] {
  const names = ({ names: { pick, listed, against } }: GuideLine) => String(pick + listed + against);
  return recordTable(
    [
      { title: 'ID', keep: true },
      { title: 'Author', clip: true },
      { title: 'Title', clip: true },
      { title: 'Published' },
      { title: 'Names', align: 'right' },
      { title: 'Sells it' },
    ],
    guides.map((guide) => [
      guide.id,
      guide.author,
      guide.title,
      dateText(guide.published),
      names(guide),
      guide.selling ? { text: 'yes', tone: 'warning' } : 'no',
    ]),
    `${plural(guides.length, 'guide')}. Names: how many things it speaks of. cert-advisor show ID opens one.`,
  );
}

/** The studies on which claims rest. */
export function studyBlocks(studies: readonly StudyLine[]): Block[] {
  return recordTable(
    [{ title: 'ID', keep: true }, { title: 'Title' }, { title: 'Year' }, { title: 'Method' }],
    studies.map(({ id, title, year, method }) => [id, title, year === null ? UNKNOWN : String(year), method]),
    `${plural(studies.length, 'study', 'studies')}. cert-advisor show ID opens one.`,
  );
}

/** The stacks that can be planned. */
export function stackBlocks(stacks: readonly StackLine[]): Block[] {
  return recordTable(
    [{ title: 'ID', keep: true }, { title: 'Name' }, { title: 'Steps', align: 'right' }],
    stacks.map(({ id, name, steps }) => [id, name, String(steps)]),
    `${plural(stacks.length, 'stack')}. cert-advisor show ID opens one.`,
  );
}

function recordTable(columns: readonly Column[], rows: readonly (readonly Text[])[], note: string): Block[] {
  return [...(rows.length === 0 ? [] : [{ type: 'table', columns, rows } as const]), { type: 'notes', items: [note] }];
}
