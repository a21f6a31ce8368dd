import type { Block } from '../../render/blocks.ts';

/** What stands above the first question. */
export function welcome(): Block[] {
  return [
    { type: 'heading', level: 1, text: 'Should you get an AI certification, and which one?' },
    {
      type: 'notes',
      tight: true,
      items: ['Only what can still change the answer is asked. Ctrl-C leaves; nothing is kept unless you say so.'],
    },
    { type: 'paragraph', text: '', tight: true },
  ];
}
