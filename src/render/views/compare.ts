import type { Choice } from '../../core/advice/choice.ts';
import type { Comparison, ComparisonRow } from '../../core/advice/compare.ts';
import type { OptionSummary } from '../../core/catalogue/summary.ts';
import { statusText } from '../../core/catalogue/value-words.ts';
import { dateText } from '../../core/figure-text.ts';
import type { ReadAs } from '../../core/wanted.ts';
import type { Block, Text } from '../blocks.ts';
import { UNKNOWN } from './field-cell.ts';
import { closingNotes } from './lifecycle.ts';
import { readAsNotes } from './read-as.ts';
import { listBlock } from './show/parts.ts';

/** A comparison: what speaks for each first, then all as a table, the best of each row marked, and in a line what all have in common. */
export function compareBlocks(
  { options, rows, choose }: Comparison,
  asOf: string,
  readAs: readonly ReadAs[] = [],
): Block[] {
  const different = rows.filter((row) => !isShared(row));
  return [
    { type: 'list', items: options.map((option, index) => choiceText(option, choose, successorsIn(rows, index))) },
    {
      type: 'table',
      about: 'columns',
      columns: [{ title: '' }, ...options.map(({ shortId }) => ({ title: shortId }))],
      rows: [
        ['Name', ...options.map(nameOf)],
        ...different.map((row) => [row.label, ...row.texts.map((_, index) => cell(row, index))]),
      ],
    },
    ...sharedBlocks(rows.filter((row) => isShared(row) && !TAKEN_FOR_GRANTED.includes(row.field))),
    ...listBlock(
      null,
      options.flatMap(({ shortId, page }) => (page === null ? [] : [`${shortId} ${page}`])),
    ),
    {
      type: 'notes',
      items: [
        ...readAsNotes(readAs),
        ...closingNotes(options, asOf),
        `As of ${dateText(asOf)}. ★ marks the best of a row, = a tie for the best; a dash means not published.`,
      ],
    },
  ];
}

/** A page says first what it weighs; on a terminal the command that was typed stands above. */
export function comparePage(comparison: Comparison, asOf: string, readAs: readonly ReadAs[] = []): Block[] {
  const names = comparison.options.map(({ shortName }) => shortName);
  const text = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}?`;
  return [{ type: 'heading', level: 1, text }, ...compareBlocks(comparison, asOf, readAs)];
}

/** Worth a word only where the options differ in it. */
const TAKEN_FOR_GRANTED = ['type', 'scope'];

/** Whether all have the same text, or none has any. */
function isShared({ texts }: ComparisonRow): boolean {
  return new Set(texts).size === 1;
}

/** What would be rows of one value, in a line each: what is the same for all, and what nobody publishes. */
function sharedBlocks(rows: readonly ComparisonRow[]): Block[] {
  const known = rows.flatMap(({ label, texts: [text] }) => (typeof text === 'string' ? [`${label} ${text}`] : []));
  const unknown = rows.filter(({ texts: [text] }) => text === null).map(({ label }) => label);
  const items = [
    ...(known.length === 0 ? [] : [`The same for all: ${known.join(' · ')}.`]),
    ...(unknown.length === 0 ? [] : [`Published for none: ${unknown.join(', ')}.`]),
  ];
  return items.map((text) => ({ type: 'paragraph', text: { text, tone: 'muted' } }) as const);
}

function cell({ texts, best }: ComparisonRow, index: number): Text {
  const text = texts[index] ?? null;
  if (text === null) return UNKNOWN;
  if (!best.includes(index) || best.length === texts.length) return text;
  return { text: `${text} ${best.length > 1 ? '=' : '★'}`, tone: 'good' };
}

function nameOf({ shortName, page }: OptionSummary): Text {
  return { text: shortName, tone: 'strong', ...(page === null ? {} : { href: page }) };
}

function successorsIn(rows: readonly ComparisonRow[], index: number): string | null {
  return rows.find(({ field }) => field === 'successors')?.texts[index] ?? null;
}

function choiceText(option: OptionSummary, choose: readonly Choice[], successors: string | null): Text {
  const { id, shortId, lifecycle } = option;
  const choice = choose.find((each) => each.id === id);
  if (choice === undefined) {
    const instead = successors === null ? '' : ` Its successor: ${successors}.`;
    return { text: `${shortId} cannot be chosen: ${statusText(lifecycle)}.${instead}`, tone: 'bad' };
  }
  if (choose.length === 1) return `${shortId} is the only one of them that can be chosen.`;
  if (choice.because.length === 0) return `Nothing that is known puts ${shortId} ahead of the others.`;
  const reasons = choice.because.map(({ text }) => text);
  // Each condition is enough by itself.
  return choice.because[0]?.criterion === null
    ? `Choose ${shortId} if ${reasons.join(', or if ')}.`
    : `Choose ${shortId} for: ${reasons.join('; ')}.`;
}
