import { type BlockOf, type Text, textOf, toneOf } from '../blocks.ts';
import { hang, type Screen } from './screen.ts';

/** Each record on lines of its own, `Label: value`, with a blank line between two records. */
export function recordLines(screen: Screen, block: BlockOf<'table'>): string[] {
  return block.rows.flatMap((row, at) => [
    ...(at === 0 ? [] : ['']),
    ...block.columns.flatMap(({ title }, column) => {
      const value = row[column] ?? '';
      return textOf(value) === '' ? [] : labelled(screen, title, value);
    }),
  ]);
}

function labelled(screen: Screen, title: string, value: Text): string[] {
  const label = title === '' ? '' : `${title}: `;
  const oneLine = screen.columns === null || screen.width(label + textOf(value)) <= screen.columns;
  if (oneLine || label === '') return [screen.paint(label, 'muted') + screen.paint(textOf(value), toneOf(value))];
  return [...hang(screen, '', { text: label.trimEnd(), tone: 'muted' }), ...hang(screen, '  ', value)];
}
