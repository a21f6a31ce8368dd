import { type BlockOf, type Column, type Text, textOf, toneOf } from '../blocks.ts';
import { hang, type Screen } from './screen.ts';

/** Each record on lines of its own, `Label: value`, with a blank line between two records. */
export function recordLines(screen: Screen, block: BlockOf<'table'>): string[] {
  return block.rows.flatMap((row, at) => [
    ...(at === 0 ? [] : ['']),
    ...block.columns.flatMap((column, place) => {
      const value = row[place] ?? '';
      return textOf(value) === '' ? [] : labelled(screen, column, value);
    }),
  ]);
}

function labelled(screen: Screen, { title, keep }: Column, value: Text): string[] {
  const label = title === '' ? '' : `${title}: `;
  const fits = screen.columns === null || screen.width(label + textOf(value)) <= screen.columns;
  const whole = screen.paint(textOf(value), toneOf(value));
  if (fits) return [screen.paint(label, 'muted') + whole];
  const head = label === '' ? [] : hang(screen, '', { text: label.trimEnd(), tone: 'muted' });
  return [...head, ...(keep === true ? [`  ${whole}`] : hang(screen, '  ', value))];
}
