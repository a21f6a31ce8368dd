import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closing } from '../../src/cli/quiz/closing.ts';
import { commandLine } from '../../src/cli/quiz/command-line.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { recommendBlocks } from '../../src/render/views/recommend.ts';
import { builtIn } from '../built-in.ts';
import { cases } from '../cases.ts';
import { anyProfile } from '../profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();
/** More than a quiz asks of anybody who is not special in every way. */
const ANSWERS = 9;
const [LINES, COLUMNS] = [24, 80];

/** Lines of the terminal, which breaks a command that is longer; an address alone counts once. */
function linesOf(text: string): number {
  const lines = text.split('\n').map((line) => (/^ *https:\S+$/.test(line) ? 1 : Math.ceil(line.length / COLUMNS)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

it.each([
  [1, '1 question left changes nothing'],
  [2, '2 questions left change nothing'],
])('says of %i that cannot matter: %s', (count, said) => {
  const below = closing(
    { profile: {}, leftUnasked: dataset.questions.slice(0, count), isEarly: false },
    'cert-advisor',
  );
  expect(renderTerminal(below, { color: false, unicode: true, columns: COLUMNS })).toContain(said);
});

it('ends a quiz with the advice and the command that gives it again on one screen, whatever was answered', () => {
  fc.assert(
    fc.property(anyProfile(dataset, TODAY), fc.boolean(), (all, isEarly) => {
      const profile: Profile = Object.fromEntries(Object.entries(all).slice(0, ANSWERS));
      const advice = recommend(dataset, profile, TODAY);
      const below = closing({ profile, leftUnasked: dataset.questions.slice(0, 3), isEarly }, commandLine(profile, {}));
      const blocks = [...recommendBlocks(dataset, advice, { asOf: TODAY, below }), ...below];
      const text = renderTerminal(blocks, { color: false, unicode: true, columns: COLUMNS });
      expect(linesOf(text.trimEnd()), text).toBeLessThanOrEqual(LINES);
    }),
    { numRuns: cases(40), endOnFailure: true },
  );
}, 60_000);
