import type { CellValue, Comparison, ComparisonRow } from '../../core/advice/compare.ts';
import { percentText } from '../../core/roi/report/words.ts';
import type { Block, Text } from '../blocks.ts';
import { hours, months, usd } from '../format.ts';
import { closingNotes, statusText } from './lifecycle.ts';

/** A comparison as a table, the best of each row marked, and what speaks for each below it. */
export function compareBlocks({ credentials, rows, choose }: Comparison, asOf: string): Block[] {
  return [
    {
      type: 'table',
      columns: [{ title: '' }, ...credentials.map(({ id }) => ({ title: id }))],
      rows: rows.map((row) => [
        row.label,
        ...row.values.map((value, index) => cell(row, value, index, credentials[index]?.lifecycle)),
      ]),
    },
    { type: 'list', items: credentials.map((each) => choiceText(each, choose)) },
    {
      type: 'notes',
      items: [
        ...closingNotes(credentials, asOf),
        `As of ${asOf}. ★ marks the best of a row, = a tie for the best; a dash means not published.`,
      ],
    },
  ];
}

function choiceText({ id, lifecycle }: Comparison['credentials'][number], choose: Comparison['choose']): string {
  const choice = choose.find((each) => each.id === id);
  if (choice === undefined) {
    const instead = lifecycle.successors.length === 0 ? '' : ` Its successor: ${lifecycle.successors.join(' or ')}.`;
    return `${id} cannot be chosen: ${lifecycle.status}${lifecycle.lastDay === null ? '' : `, last day ${lifecycle.lastDay}`}.${instead}`;
  }
  if (choose.length === 1) return `${id} is the only one of them that can be earned.`;
  if (choice.because.length === 0) return `No criterion puts ${id} clearly ahead.`;
  return `Choose ${id} for: ${choice.because.map(({ text }) => text).join('; ')}.`;
}

function cell(
  row: ComparisonRow,
  value: CellValue,
  index: number,
  lifecycle: Comparison['credentials'][number]['lifecycle'] | undefined,
): Text {
  if (row.field === 'status' && lifecycle !== undefined) return statusText(lifecycle);
  const text = valueText(row.field, value);
  if (!row.best.includes(index) || row.best.length === row.values.length) return text;
  return { text: `${text} ${row.best.length > 1 ? '=' : '★'}`, tone: 'good' };
}

function valueText(field: string, value: CellValue): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  if (field === 'priceUsd' || field === 'renewalUsd') return usd(value as number | readonly [number, number]);
  if (field === 'averageEffectNeeded') return percentText(Number(value));
  if (field === 'hours') return hours(value as readonly [number, number]);
  if (field === 'validityMonths') return value === 'never' ? 'no end' : months(value as number);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
