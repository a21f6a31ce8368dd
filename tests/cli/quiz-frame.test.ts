import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { answeredLines, type ChoiceView, choiceLines, type Look } from '../../src/cli/quiz/frame.ts';
import { openScreen } from '../../src/render/terminal/screen.ts';

function look(columns: number, rows: number, unicode = true): Look {
  return { screen: openScreen({ color: false, columns, unicode }), columns, rows };
}

const VIEW: ChoiceView = {
  message: 'What can you already show?',
  progress: '3rd of at most 6 basic questions',
  labels: ['Nothing yet', 'Exercises or one small project', 'Several public projects of my own', 'Not sure'],
  cursor: 1,
  ticked: null,
  below: [],
  keys: ['↑↓ choose', 'Enter', '? why', '← back', 'Tab ranking', 'Esc finish now'],
};

describe('a question', () => {
  it('at 80 × 24', () =>
    expect(`\n${choiceLines(look(80, 24), VIEW).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    ◆  What can you already show?                  3rd of at most 6 basic questions
    │  ○ Nothing yet
    │  ● Exercises or one small project
    │  ○ Several public projects of my own
    │  ○ Not sure
    └  ↑↓ choose · Enter · ? why · ← back · Tab ranking · Esc finish now
    "
  `));
  it('at 40 × 12, with more than fits', () =>
    expect(
      `\n${choiceLines(look(40, 12), { ...VIEW, labels: [...VIEW.labels, ...VIEW.labels], cursor: 4 }).join('\n')}\n`,
    ).toMatchInlineSnapshot(`
      "
      ◆  What can you already show?
      │  3rd of at most 6 basic questions
      │  ↑ 2 more
      │  ○ Several public projects of my own
      │  ○ Not sure
      │  ● Nothing yet
      │  ○ Exercises or one small project
      │  ○ Several public projects of my own
      │  ○ Not sure
      └  ↑↓ choose · Enter · ? why · ← back
         Tab ranking · Esc finish now
      "
    `));
  it('to tick, in ASCII, with what was asked for', () =>
    expect(
      `\n${choiceLines(look(60, 24, false), { ...VIEW, ticked: new Set([2]), below: ['It says where you start from.'] }).join('\n')}\n`,
    ).toMatchInlineSnapshot(`
      "
      *  What can you already show?
      |  3rd of at most 6 basic questions
      |    [ ] Nothing yet
      |  > [ ] Exercises or one small project
      |    [x] Several public projects of my own
      |    [ ] Not sure
      |  It says where you start from.
      -  ^v choose - Enter - ? why - <- back - Tab ranking
         Esc finish now
      "
    `));
  it('answered', () =>
    expect(
      `\n${answeredLines(look(60, 24), 'In which language do you want to learn?', 'German', '60 of 100 drop out: not offered in German.').join('\n')}\n`,
    ).toMatchInlineSnapshot(`
      "
      ◇  In which language do you want to learn?
      │  German
      │  60 of 100 drop out: not offered in German.
      "
    `));
});

it('fits the terminal, shows the cursor, and counts what it hides, whatever the size', () => {
  const label = fc.constantFrom(
    'Nothing yet',
    'A rather long answer that takes more than a line of a narrow terminal',
    '機械学習',
  );
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.integer({ min: 24, max: 120 }),
      fc.integer({ min: 12, max: 40 }),
      fc.boolean(),
      (texts, at, columns, rows, ticks) => {
        const labels = texts.map((text, place) => `${place + 1}: ${text}`);
        const cursor = at % labels.length;
        const lines = choiceLines(look(columns, rows), { ...VIEW, labels, cursor, ticked: ticks ? new Set() : null });
        for (const line of lines) expect(stringWidth(line)).toBeLessThan(columns);
        // The choice under the cursor is shown whole even where there is room for nothing else.
        const text = lines.join('\n');
        const shown = labels.filter((_, place) => text.includes(` ${place + 1}: `)).length;
        expect(text).toContain(` ${cursor + 1}: `);
        const hidden = [...text.matchAll(/[↑↓] (\d+) more/g)].reduce((sum, [, count]) => sum + Number(count), 0);
        expect(shown + hidden).toBe(labels.length);
        if (columns >= 40) expect(lines.length).toBeLessThan(rows);
      },
    ),
  );
});
