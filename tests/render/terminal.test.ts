import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/render/blocks.ts';
import { renderTerminal } from '../../src/render/terminal.ts';

const render = (blocks: readonly Block[], columns: number | null, unicode = true) =>
  renderTerminal(blocks, { color: false, columns, unicode });

const WORDS: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Professional Machine Learning Engineer' },
  {
    type: 'paragraph',
    text: 'Certify: it fits the job you aim at, and it leads under most ways to weigh the criteria.',
  },
  { type: 'heading', level: 2, text: 'Facts' },
  {
    type: 'facts',
    items: [
      ['Cost', '$150–300'],
      ['Languages', 'English until 28 Sep 2026; Japanese and Korean go on after that date'],
    ],
  },
  { type: 'list', items: ['Choose it if the advertisements you read name it most often.', 'Café: ✓'] },
  { type: 'code', text: 'cert-advisor show google-pmle --sources --as-of 2026-06-01' },
  { type: 'notes', items: ['Before tax, in US dollars of today.'] },
];

const TABLE: Block = {
  type: 'table',
  columns: [
    { title: 'ID', keep: true },
    { title: 'Name' },
    { title: 'Status' },
    { title: 'Cost', align: 'right' },
    { title: 'Why' },
  ],
  rows: [
    ['aws-mla', 'AWS Certified Machine Learning Engineer – Associate', 'active', '$150', 'fits the job'],
    [
      'google-pmle',
      '機械学習エンジニア 👩‍💻 é',
      { text: 'retiring', tone: 'warning' },
      'not published',
      'asked for in advertisements',
    ],
  ],
};

const CHARTS: readonly Block[] = [
  {
    type: 'bars',
    unit: 'usd',
    items: [
      { label: 'attribution', from: -500, to: 1500, text: '−$500 to +$1,500' },
      { label: 'price', from: 900, to: 300, text: '+$300 to +$900' },
    ],
  },
  {
    type: 'curve',
    points: [
      [0, -200],
      [6, -1000],
      [36, 1400],
    ],
  },
];

describe('words', () => {
  it('at 40 columns', async () =>
    expect(await render(WORDS, 40)).toMatchInlineSnapshot(`
      "Professional Machine Learning Engineer

      Certify: it fits the job you aim at, and
      it leads under most ways to weigh the
      criteria.

      Facts
      Cost       $150–300
      Languages  English until 28 Sep 2026;
                 Japanese and Korean go on
                 after that date

      • Choose it if the advertisements you
        read name it most often.
      • Café: ✓

        cert-advisor show google-pmle --sources --as-of 2026-06-01

      Before tax, in US dollars of today.
      "
    `));
  it('at 80 columns', async () =>
    expect(await render(WORDS, 80)).toMatchInlineSnapshot(`
    "Professional Machine Learning Engineer

    Certify: it fits the job you aim at, and it leads under most ways to weigh the
    criteria.

    Facts
    Cost       $150–300
    Languages  English until 28 Sep 2026; Japanese and Korean go on after that date

    • Choose it if the advertisements you read name it most often.
    • Café: ✓

      cert-advisor show google-pmle --sources --as-of 2026-06-01

    Before tax, in US dollars of today.
    "
  `));
  it('in a pipe', async () =>
    expect(await render(WORDS, null)).toMatchInlineSnapshot(`
    "Professional Machine Learning Engineer

    Certify: it fits the job you aim at, and it leads under most ways to weigh the criteria.

    Facts
    Cost       $150–300
    Languages  English until 28 Sep 2026; Japanese and Korean go on after that date

    • Choose it if the advertisements you read name it most often.
    • Café: ✓

      cert-advisor show google-pmle --sources --as-of 2026-06-01

    Before tax, in US dollars of today.
    "
  `));
  it('in ASCII', async () =>
    expect(await render(WORDS, 120, false)).toMatchInlineSnapshot(`
    "Professional Machine Learning Engineer

    Certify: it fits the job you aim at, and it leads under most ways to weigh the criteria.

    Facts
    Cost       $150-300
    Languages  English until 28 Sep 2026; Japanese and Korean go on after that date

    * Choose it if the advertisements you read name it most often.
    * Cafe: +

      cert-advisor show google-pmle --sources --as-of 2026-06-01

    Before tax, in US dollars of today.
    "
  `));
});

/** The table with a column that may be left out. */
function spared(title: string): Block {
  if (TABLE.type !== 'table') throw new Error('not a table');
  return {
    ...TABLE,
    columns: TABLE.columns.map((column) => (column.title === title ? { ...column, spare: 1 } : column)),
  };
}

describe('a table', () => {
  it('is stacked rather than without a column, unless that may be left out', async () => {
    expect(await render([TABLE], 60)).toContain('Why: fits the job');
    expect(await render([TABLE], 60)).not.toContain('not shown');
  });

  it('shortens what may be shortened, on a terminal only', async () => {
    const block: Block = {
      type: 'table',
      columns: [
        { title: 'ID', keep: true },
        { title: 'Name', clip: true },
      ],
      rows: [['aws-mla', 'AWS Certified Machine Learning Engineer']],
    };
    const rows = (await render([block], 30)).trimEnd().split('\n');
    expect(rows.at(-1)).toBe('aws-mla  AWS Certified Machin…');
    const piped = renderTerminal([block], { color: false, columns: 30, unicode: true, lossless: true });
    expect(piped).not.toContain('…');
    expect(await render([block], 60)).toContain('AWS Certified Machine Learning Engineer');
  });

  it('about its columns keeps each of them together where they do not fit', async () => {
    const block: Block = {
      type: 'table',
      about: 'columns',
      columns: [{ title: '' }, { title: 'AI-102' }, { title: 'AI-103' }],
      rows: [
        ['Price', '$165', '$165'],
        ['Why', 'asked for in many advertisements', 'its successor, which few have had time to earn'],
      ],
    };
    expect(await render([block], 30)).toBe(
      [
        'AI-102',
        '  Price: $165',
        '  Why:',
        '    asked for in many',
        '    advertisements',
        '',
        'AI-103',
        '  Price: $165',
        '  Why:',
        '    its successor, which few',
        '    have had time to earn',
        '',
      ].join('\n'),
    );
  });

  it('is stacked at 30 columns', async () =>
    expect(await render([TABLE], 30)).toMatchInlineSnapshot(`
      "aws-mla
        Name:
          AWS Certified Machine
          Learning Engineer –
          Associate
        Status: active · Cost: $150
        Why: fits the job
      google-pmle
        Name:
          機械学習エンジニア 👩‍💻 é
        Status: retiring
        Cost: not published
        Why:
          asked for in
          advertisements
      "
    `));
  it('loses at 60 what nobody asked for', async () =>
    expect(await render([spared('Why')], 60)).toMatchInlineSnapshot(`
    "ID           Name                    Status             Cost
    ───────────  ──────────────────────  ────────  ─────────────
    aws-mla      AWS Certified Machine   active             $150
                 Learning Engineer –
                 Associate
    google-pmle  機械学習エンジニア 👩‍💻   retiring  not published
                 é
    not shown: Why (wider terminal, or --format csv)
    "
  `));
  it('wraps at 80', async () =>
    expect(await render([TABLE], 80)).toMatchInlineSnapshot(`
    "ID           Name                  Status             Cost  Why
    ───────────  ────────────────────  ────────  ─────────────  ────────────────────
    aws-mla      AWS Certified         active             $150  fits the job
                 Machine Learning
                 Engineer – Associate
    google-pmle  機械学習エンジニア    retiring  not published  asked for in
                 👩‍💻 é                                           advertisements
    "
  `));
  it('fits at 120', async () =>
    expect(await render([TABLE], 120)).toMatchInlineSnapshot(`
    "ID           Name                                                 Status             Cost  Why
    ───────────  ───────────────────────────────────────────────────  ────────  ─────────────  ───────────────────────────
    aws-mla      AWS Certified Machine Learning Engineer – Associate  active             $150  fits the job
    google-pmle  機械学習エンジニア 👩‍💻 é                              retiring  not published  asked for in advertisements
    "
  `));
  it('is whole in a pipe, in ASCII', async () =>
    expect(await render([TABLE], null, false)).toMatchInlineSnapshot(`
    "ID           Name                                                 Status             Cost  Why
    -----------  ---------------------------------------------------  --------  -------------  ---------------------------
    aws-mla      AWS Certified Machine Learning Engineer - Associate  active             $150  fits the job
    google-pmle  ????????? ?? e                                       retiring  not published  asked for in advertisements
    "
  `));

  it('loses nothing in a pipe with a width', async () => {
    const text = renderTerminal([spared('Why')], { color: false, columns: 60, unicode: true, lossless: true });
    expect(text).toContain('Why: fits the job');
    expect(text).not.toContain('not shown');
  });

  it('never cuts an id that is wider than the terminal', async () => {
    const id = 'an-id-that-is-much-longer-than-the-terminal-is-wide';
    const block: Block = {
      type: 'table',
      columns: [{ title: 'ID', keep: true }, { title: 'Name' }],
      rows: [[id, 'Name']],
    };
    expect(await render([block], 20)).toBe(`${id}\n  Name: Name\n`);
  });

  it('wraps a text rather than a long id beside it', async () => {
    const id = 'an-id-of-more-than-twenty-characters';
    const columns = [{ title: 'ID', keep: true }, { title: 'Name' }];
    expect(await render([{ type: 'table', columns, rows: [[id, 'a name that is long too']] }], 54)).toBe(
      [
        'ID                                    Name',
        '────────────────────────────────────  ────────────────',
        `${id}  a name that is`,
        `${' '.repeat(id.length)}  long too\n`,
      ].join('\n'),
    );
  });

  it('looks the same whether cli-table3 draws it or, being long, we do', async () => {
    if (TABLE.type !== 'table') throw new Error('not a table');
    const long = { ...TABLE, rows: Array.from({ length: 80 }, () => TABLE.rows).flat() };
    const style = { color: true, columns: 80, unicode: true };
    const short = renderTerminal([TABLE], style).split('\n');
    const lines = renderTerminal([long], style).split('\n');
    expect(lines.slice(0, short.length - 1)).toEqual(short.slice(0, -1));
  });
});

describe('charts', () => {
  it('at 40 columns, in ASCII', async () =>
    expect(await render(CHARTS, 40, false)).toMatchInlineSnapshot(`
    "attribution  -$500 to +$1,500
      =========|============================
    price  +$300 to +$900
               |     ============
      -$500    $0                     $1,500

     $1,400 |                             ##
            |                         ######
            |                     ##########
            |                  #############
         $0 +---------------o---------------
            |##############
            |   #######
    -$1,000 |     ##
             month 0                      36
             o reaches $0 after 18.5 months
    "
  `));
  it('at 80 columns', async () =>
    expect(await render(CHARTS, 80)).toMatchInlineSnapshot(`
    "attribution  ██████████│█████████████████████████████  −$500 to +$1,500
    price                  │     █████████████             +$300 to +$900
                 −$500     $0                      $1,500

     $1,400 │                                                     ▁▂▄▅▆▇█
            │                                              ▁▃▄▅▆▇████████
            │                                      ▁▂▃▄▅▆▇███████████████
            │                               ▁▂▃▄▅▆▇██████████████████████
         $0 ┼──────────────────────────────●─────────────────────────────
            │▀████████████████████████▀▀▀▀
            │   ▀▀▀████████████▀▀▀▀
    −$1,000 │        ▀▀█▀▀▀▀
             month 0                                                   36
             ● reaches $0 after 18.5 months
    "
  `));

  it('show even the smallest value', async () => {
    const items = [
      { label: 'a', from: 0, to: 1e6, text: '' },
      { label: 'b', from: 0, to: 0, text: '' },
      { label: 'c', from: 5e5, to: 5e5, text: '' },
    ];
    const lines = (await render([{ type: 'bars', unit: 'usd', items }], 24, false)).split('\n');
    expect(lines.slice(0, 3)).toEqual(['a  |==================', 'b  |', 'c  |         =']);
  });

  it('say in words what too little room cannot show', async () => {
    const points = [
      [0, -123456],
      [36, -1],
    ] as const;
    expect(await render([{ type: 'curve', points }], 20)).toMatchInlineSnapshot(`
      "From −$123,456 in
      month 0 to −$1 in
      month 36.
      "
    `);
  });

  it('say that a curve stays below zero', async () => {
    const points = [
      [0, -10],
      [36, -1],
    ] as const;
    expect(await render([{ type: 'curve', points }], 80)).toContain('does not reach $0 by month 36');
  });
});

it('colours by tone, and only when asked', async () => {
  const blocks: Block[] = (['strong', 'good', 'warning', 'bad', 'muted', 'plain'] as const).map((tone) => ({
    type: 'paragraph',
    text: { text: tone, tone },
  }));
  const colored = renderTerminal(blocks, { color: true, columns: 80, unicode: true });
  expect(colored.replaceAll('\u001b', '^')).toBe(
    ['^[1mstrong^[22m', '^[32mgood^[39m', '^[33mwarning^[39m', '^[31mbad^[39m', '^[2mmuted^[22m', 'plain\n'].join(
      '\n\n',
    ),
  );
  expect(await render(blocks, 80)).not.toContain('\u001b');
});

it('is empty for no blocks', async () => expect(await render([], 80)).toBe(''));
