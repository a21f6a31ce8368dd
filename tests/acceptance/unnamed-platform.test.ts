import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { boardOf, firstRow } from '../../src/core/scoring/score.ts';
import { builtIn } from '../built-in.ts';
import { TODAY } from './cases.ts';

// An exam bound to a platform that nobody named is not first unless its reasons hold without it.

const dataset = builtIn();
const valuesOf = (question: string) =>
  dataset.questions.find(({ id }) => id === question)?.choices?.map(({ value }) => value) ?? [];

function isBoundFirst(profile: Profile): boolean {
  const board = boardOf(dataset, profile, TODAY);
  const first = board.candidates[firstRow(board) ?? -1];
  return first?.kind === 'certification' && !first.neutral;
}

describe('a platform that nobody named', () => {
  it.each([
    { background: 'other', goal: 'switch' },
    { background: 'none', goal: 'first-job' },
    { background: 'business', goal: 'literacy' },
    { background: 'business', role: 'product-manager' },
    { background: 'developer' },
    { background: 'developer', goal: 'genai', role: 'ai-engineer' },
    { background: 'data-engineer', role: 'data-engineer' },
    { background: 'data-scientist', role: 'ml-engineer' },
    { background: 'it-operations', goal: 'mlops' },
    { role: 'data-engineer' },
    { role: 'leader', years: 12 },
  ] satisfies Profile[])('is not picked because the employer is large (%j)', (person) => {
    expect(isBoundFirst(person)).toBe(false);
    for (const employer of ['enterprise', 'consultancy', 'public'])
      expect(isBoundFirst({ ...person, employer }), employer).toBe(false);
  });

  it('is not guessed for a posting that may name any, whoever asks', () => {
    const guessed = [undefined, ...valuesOf('background')].flatMap((background) =>
      [undefined, ...valuesOf('role')].filter((role) =>
        isBoundFirst({ ...given({ background, role }), goal: 'posting' }),
      ),
    );
    expect(guessed).toEqual([]);
  });

  it('leaves a senior leader with a project at work before a vendor’s exam for leaders', () => {
    const { recommendations } = recommend(dataset, { role: 'leader', years: 12 }, TODAY);
    expect(recommendations[0]?.id).toBe('project-at-work');
  });
});

function given(answers: Readonly<Record<string, string | undefined>>): Profile {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
