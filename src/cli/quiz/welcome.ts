import type { Dataset } from '../../core/dataset.ts';
import type { Block } from '../../render/blocks.ts';

/** What stands above the first question. */
export function welcome({ wording }: Pick<Dataset, 'wording'>): Block[] {
  return [
    { type: 'heading', level: 1, text: wording.help.quiz },
    {
      type: 'notes',
      tight: true,
      items: ['Only what can still change the answer is asked. Ctrl-C leaves; nothing is kept unless you say so.'],
    },
    { type: 'paragraph', text: '', tight: true },
  ];
}
