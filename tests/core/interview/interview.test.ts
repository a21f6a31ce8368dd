import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/core/advice/recommend.ts';
import {
  type Interview,
  leaders,
  nextStep,
  openQuestions,
  progressOf,
  type Step,
  startInterview,
  withReply,
  withTicks,
} from '../../../src/core/interview/interview.ts';
import { withAnswer } from '../../../src/core/profile/explore.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { boardIn, fieldOf } from '../../../src/core/proof/score-columns.ts';
import { generator } from '../../../src/core/random.ts';
import { boardOf, firstRow } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { anyAnswer, randomProfile } from '../advice/random-profiles.ts';

const dataset = builtIn();
const TODAY = '2026-11-27';

/** 2,000 pass as well: `RUNS=70`. */
const PROFILES = cases(30);
const COMPLETIONS = 25;

const steps = new Map<string, Step>();

function stepOf(given: Interview): Step {
  // An interview may be kept as JSON between two steps.
  const interview = JSON.parse(JSON.stringify(given)) as Interview;
  const key = JSON.stringify([interview.profile, [...interview.closed].sort(), interview.screened]);
  const step = steps.get(key) ?? nextStep(dataset, interview, TODAY);
  steps.set(key, step);
  return step;
}

/** Answers as the profile says, ticks what the profile answers, and stops where the questionnaire stops. */
function interviewed(profile: Profile): {
  interview: Interview;
  asked: string[];
  step: Extract<Step, { type: 'stop' }>;
} {
  let interview = startInterview();
  const asked: string[] = [];
  for (;;) {
    const step = stepOf(interview);
    if (step.type === 'stop') return { interview, asked, step };
    if (step.type === 'screen') {
      asked.push('screen');
      const ticked = step.conditions.map(({ id }) => id).filter((id) => profile[id] !== undefined);
      interview = withTicks(dataset, interview, ticked);
    } else {
      asked.push(step.question.id);
      interview = withReply(interview, step.question.id, profile[step.question.id]);
    }
  }
}

/** The people who are asked: those of both tests are the same, so that no interview is held twice. */
const people = ((random) =>
  Array.from({ length: PROFILES }, (_, index) =>
    randomProfile(dataset, TODAY, random, { question: 0.7, condition: index % 2 === 0 ? 0.25 : 0.7 }),
  ))(generator(2026));

function firstOf(profile: Profile): string | undefined {
  const board = boardOf(dataset, profile, TODAY);
  return board.candidates[firstRow(board) ?? -1]?.id;
}

describe('the adaptive questionnaire', () => {
  it('stops early with the first place that the whole questionnaire gives', () => {
    for (const profile of people) {
      expect(interviewed(profile).step.first, JSON.stringify(profile)).toBe(firstOf(profile));
    }
  }, 120_000);

  it('stops only where no further answers, whatever they are, change the first place', () => {
    const random = generator(11);
    for (const profile of people.filter((_, index) => index % 3 === 0)) {
      const { interview, step } = interviewed(profile);
      for (let trial = 0; trial < COMPLETIONS && step.leftUnasked.length > 0; trial += 1) {
        const completed = step.leftUnasked.reduce(
          (answers, question) => withAnswer(answers, question.id, anyAnswer(dataset, question, TODAY, random)),
          interview.profile,
        );
        expect(firstOf(completed), JSON.stringify(completed)).toBe(step.first);
      }
    }
  }, 120_000);

  it('asks for the goal first, for what is common next, and for special conditions last', () => {
    const { asked } = interviewed({ goal: 'literacy', background: 'business', portfolio: 'none', budget: 200 });
    expect(asked[0]).toBe('goal');
    const isSpecial = (id: string) => dataset.questions.find((each) => each.id === id)?.condition !== undefined;
    const screen = asked.indexOf('screen');
    expect(asked.slice(0, screen).some(isSpecial)).toBe(false);
    expect(asked.slice(screen + 1).filter(isSpecial)).toEqual(['budget']);
    expect(asked).not.toContain('salary');
  });

  it('stops before all is asked where nothing is left to change', () => {
    const random = generator(7);
    const left = Array.from({ length: 15 }, () => {
      const profile = randomProfile(dataset, TODAY, random, { question: 0.9, condition: 0.9 });
      return interviewed(profile).step.leftUnasked.map(({ id }) => id);
    });
    expect(left.some((ids) => ids.length > 0)).toBe(true);
    expect(left.flat()).not.toContain('salary');
  }, 60_000);

  it('does not ask for what was given by flag, and settles conditions that are not ticked', () => {
    const given = startInterview({
      goal: 'first-job',
      background: 'none',
      portfolio: 'some',
      cloud: 'aws',
      budget: 100,
    });
    expect(openQuestions(dataset, given).map(({ id }) => id)).not.toContain('goal');
    const common = openQuestions(dataset, given).filter(({ condition }) => condition === undefined);
    const asked = common.reduce((interview, { id }) => withReply(interview, id, undefined), given);
    const step = nextStep(dataset, asked, TODAY);
    expect(step.type).toBe('screen');
    expect(step.type === 'screen' && step.conditions.map(({ id }) => id)).not.toContain('budget');
    const ticked = withTicks(dataset, asked, ['deadline']);
    const left = openQuestions(dataset, ticked).filter(({ condition }) => condition !== undefined);
    expect(left.map(({ id }) => id)).toEqual(['deadline']);
    expect(nextStep(dataset, ticked, TODAY).type).not.toBe('screen');
  });

  it('never has more left than it said', () => {
    const random = generator(3);
    for (let index = 0; index < cases(8); index += 1) {
      const profile = randomProfile(dataset, TODAY, random, { question: 0.8, condition: 0.5 });
      let [interview, before] = [startInterview(), Number.POSITIVE_INFINITY];
      for (let step = stepOf(interview); step.type !== 'stop'; step = stepOf(interview)) {
        const { left } = progressOf(dataset, interview);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(before);
        const isScreen = step.type === 'screen';
        interview =
          step.type === 'screen'
            ? withTicks(
                dataset,
                interview,
                step.conditions.map(({ id }) => id).filter((id) => profile[id] !== undefined),
              )
            : withReply(interview, step.question.id, profile[step.question.id]);
        before = isScreen ? Number.POSITIVE_INFINITY : left;
      }
    }
  }, 60_000);

  it('gives the same step for the same interview', () => {
    const interview = withTicks(dataset, startInterview({ portfolio: 'some' }), []);
    expect(nextStep(dataset, interview, TODAY)).toEqual(nextStep(structuredClone(dataset), interview, TODAY));
  });

  it('shows the leaders that a recommendation would show', () => {
    const profile: Profile = { background: 'developer', goal: 'genai', language: 'ja' };
    const { recommendations } = recommend(dataset, profile, TODAY, { top: 3 });
    expect(leaders(dataset, profile, TODAY, 3)).toEqual(
      recommendations.map(({ id, name, value }) => ({ id, name, value })),
    );
  });
});

describe('boardIn', () => {
  it('gives to the bit what boardOf gives', () => {
    const random = generator(5);
    for (let index = 0; index < cases(30); index += 1) {
      const profile = randomProfile(dataset, TODAY, random, { question: 0.7, condition: 0.5 });
      const quick = boardIn(fieldOf(dataset, TODAY, profile.language ?? 'en'), profile);
      const slow = boardOf(dataset, profile, TODAY);
      expect(quick.values).toEqual(slow.values);
      expect(quick.gates).toEqual(slow.gates);
      expect(quick.scores).toEqual(slow.scores);
    }
  });
});
