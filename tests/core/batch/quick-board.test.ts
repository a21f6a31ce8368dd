import { expect, it } from 'vitest';
import { quickBoard, ranked } from '../../../src/core/batch/quick-board.ts';
import { fieldOf } from '../../../src/core/proof/score-columns.ts';
import { generator } from '../../../src/core/random.ts';
import { boardOf, rankedRows } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { randomProfile } from '../advice/random-profiles.ts';

const DAY = '2026-11-27';
const PEOPLE = cases(60);

it.each([{}, { levelFit: 40 }, { endorsement: 0, recognition: 3 }])(
  'ranks all that is open as the board does, to the last bit, with weights %j',
  (emphasis) => {
    const dataset = builtIn();
    const random = generator(44);
    for (let person = 0; person < PEOPLE; person += 1) {
      const profile = randomProfile(dataset, DAY, random, { question: person / PEOPLE, condition: 0.3 });
      const board = boardOf(dataset, profile, DAY, emphasis);
      const quick = quickBoard(fieldOf(dataset, DAY, profile.language ?? 'en'), profile, emphasis);
      expect([...ranked(quick)]).toEqual(rankedRows(board).map((row) => ({ row, value: board.values[row] })));
    }
  },
);

it('asks of few rows how they stand when few are wanted', () => {
  const dataset = builtIn();
  const profile = { background: 'developer', goal: 'genai', experience: 2 };
  const quick = quickBoard(fieldOf(dataset, DAY, 'en'), profile);
  const looked = new Set<number>();
  const candidates = quick.field.candidates.map((candidate, row) => ({
    ...candidate,
    // The gates ask for it first.
    get option() {
      looked.add(row);
      return candidate.option;
    },
  }));
  const rows = ranked({ ...quick, field: { ...quick.field, candidates } });
  for (let count = 0; count < 5; count += 1) expect(rows.next().done).toBe(false);
  expect(looked.size).toBeLessThan(candidates.length / 3);
});
