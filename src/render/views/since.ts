import type { ChangesSince } from '../../core/advice/changes-since.ts';
import { dateText } from '../../core/figure-text.ts';
import type { Block } from '../blocks.ts';

/** What changed since an answer was kept, before the answer of today. */
export function sinceBlocks({ from, sameDataset, changes }: ChangesSince): Block[] {
  const data = sameDataset ? 'on the same data' : `on the data of ${dateText(from.version)}`;
  return [
    { type: 'heading', level: 2, text: `Since ${dateText(from.asOf)}, ${data}` },
    { type: 'list', items: changes.map(({ text }) => text) },
  ];
}
