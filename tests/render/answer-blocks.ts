import type { Block } from '../../src/render/blocks.ts';

/** An answer with every block that answers are made of. The figures are examples. */
export const ANSWER: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Take Google AI Essentials, then build one small project.' },
  {
    type: 'facts',
    indent: true,
    items: [
      [
        'First',
        [
          { text: 'Google AI Essentials', tone: 'strong' },
          '$49 · 4–15 h · about 2 weeks at 8 h a week (by 10 Dec)',
          { text: 'https://grow.google/ai-essentials', tone: 'act' },
        ],
        'google-ai-essentials',
      ],
      [
        'Then',
        ['Project: answer one question of your own trade with a model', '8–30 h · done when it can be repeated'],
      ],
    ],
  },
  {
    type: 'facts',
    items: [
      ['Why', 'fits your goal · 7 of 9 guides that speak to people like you name it'],
      [{ text: 'Beware', tone: 'warning' }, 'on its own it proves little; the project proves more'],
      ['Page', { text: 'the course', tone: 'plain', href: 'https://www.example.org/a/long/path?to=the&page=1' }],
    ],
  },
  {
    type: 'table',
    ruled: false,
    columns: [
      { title: 'Runners-up' },
      { title: 'fit' },
      { title: 'price', align: 'right' },
      { title: 'guides', spare: 1 },
    ],
    rows: [
      ['Google Advanced Data Analytics', '●●●●', '$294–474', '2 of 9'],
      ['Carry a project through at work', '●●●○', 'free', '4 of 9'],
    ],
  },
  {
    type: 'weights',
    title: 'What matters most',
    items: [
      { label: 'makes a difference', text: '12–35 %', size: 18 },
      { label: 'ever sitting the exam', text: '', size: 4 },
    ],
  },
  {
    type: 'timeline',
    items: [
      { when: '2 Dec', from: 0, to: 9, label: 'Python for beginners', figures: ['10 h', 'free'] },
      { when: '5 Mar', from: 93, to: 93, label: 'exam PMLE (retake until 19 Mar)', figures: ['2 h', '$200'] },
      { when: '6 Mar', from: 94, to: 180, label: 'project', figures: ['200 h', ''] },
    ],
  },
  {
    type: 'command',
    text: "npx cert-advisor recommend --background 'product manager' --goal switch --budget 300 --salary 80000",
  },
  { type: 'notes', items: ['12 fitting courses are not offered in German.'], tight: true },
];
