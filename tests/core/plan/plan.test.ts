import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysNothing } from '../../../src/core/advice/check-request.ts';
import { recommend } from '../../../src/core/advice/recommend.ts';
import { lifecycleOf } from '../../../src/core/catalogue/lifecycle.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import type { Plan } from '../../../src/core/plan/report.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { anyProfile } from '../../profiles.ts';

const dataset = builtIn();
const DAY = '2026-11-27';
const STACKS = dataset.stacks.map(({ id }) => id);
const credential = (id: string) => dataset.credentials.find((each) => each.id === id);

const someProfile = anyProfile(dataset, DAY).filter((profile) => !saysNothing(profile));
const someSubject = fc.constantFrom(
  [],
  ...STACKS.map((id) => [id]),
  ['PMLE'],
  ['AI-103', 'AI-901'],
  ['microsoft-ai-500'],
);

describe('any plan of the real data', () => {
  it('keeps budget, deadline, closing dates, runs and requirements; projects take twice the hours of exams', () => {
    fc.assert(
      fc.property(someProfile, someSubject, (profile, subject) => {
        const plan = planOf(dataset, profile, { subject }, DAY);
        const end = plan.tight ? 0 : 1;
        const spent = plan.steps.reduce((sum, { usd }) => sum + (usd?.[end] ?? 0), 0);
        expect(spent).toBeLessThanOrEqual(profile.budget ?? Number.POSITIVE_INFINITY);
        expect((plan.done ?? '') <= (profile.deadline ?? '9999')).toBe(true);
        let owed = 0;
        plan.steps.forEach((step, at) => {
          const { begins, ends, run, hours, type } = step;
          expect(begins >= (plan.steps[at - 1]?.ends ?? DAY) && ends >= begins).toBe(true);
          const found = credential(step.id);
          if (type === 'project') {
            expect(hours.range[1]).toBeGreaterThanOrEqual(owed);
            owed = 0;
          }
          if (found === undefined) return;
          if (found.kind === 'certification') owed += 2 * hours.range[1];
          const { lastDay, finishUntil } = lifecycleOf(found, begins, profile.language ?? 'en');
          const atEnd = lifecycleOf(found, ends, profile.language ?? 'en').status;
          if (run === null) expect(atEnd !== 'retired' || ends <= (finishUntil ?? lastDay ?? '')).toBe(true);
          const needs = found.requires?.value ?? [];
          const has = [
            ...plan.steps.slice(0, at).map(({ id }) => id),
            ...(profile.held ?? []).map((each) => ('id' in each ? each.id : '')),
          ];
          const isSaid = profile.held !== undefined;
          const isGranted = !isSaid && plan.cautions.some(({ code }) => code === 'requires');
          if (needs.length > 0 && !isGranted) expect(needs.some((id) => has.includes(id))).toBe(true);
        });
        expect(plan.feasible).toBe(plan.steps.length > 0);
        expect(JSON.stringify(plan)).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: cases(25), seed: 21 },
    );
  });

  it('begins with what the advisor recommends, at the same price and on the same day', () => {
    fc.assert(
      fc.property(someProfile, (profile) => {
        const { path } = recommend(dataset, profile, DAY);
        const plan = planOf(dataset, profile, {}, DAY);
        if (path === null || !plan.feasible) return;
        const ids = [path.stepBefore?.id, path.pick.id].filter((id) => id !== undefined);
        expect(plan.steps.map(({ id }) => id)).toEqual(expect.arrayContaining([path.pick.id]));
        if (plan.tight || plan.leftOut.length > 0) return;
        expect(plan.steps.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
        expect(plan.renewals.every(({ validUntil }) => validUntil > DAY)).toBe(true);
      }),
      { numRuns: cases(12), seed: 22 },
    );
  });
});

describe('one plan by hand', () => {
  // AI-103 asks for 36 to 48 hours: at 8 a week 42 days.
  const plan = planOf(
    dataset,
    { background: 'developer', hoursPerWeek: 8 },
    { subject: ['AI-103'], start: '2026-12-01', seats: 5 },
    DAY,
  );
  const [exam, project] = plan.steps;

  it('sits the exam when its hours are done, and again after the published wait', () => {
    expect([exam?.id, exam?.begins, exam?.ends]).toEqual(['microsoft-ai-103', '2026-12-01', '2027-01-12']);
    expect(exam?.sitting).toMatchObject({ day: '2027-01-12', waitDays: 1, retakeDay: '2027-01-13' });
  });

  it('renews after: a year later, from 180 days before, free', () => {
    expect(plan.renewals).toEqual([
      expect.objectContaining({ id: 'microsoft-ai-103', validUntil: '2028-01-12', opens: '2027-07-16', usd: 0 }),
    ]);
  });

  it('pays once, with a second try once more, and five times for five people', () => {
    expect(plan.total).toMatchObject({ usd: [165, 165], usdWithRetakes: 330 });
    expect(plan.team).toMatchObject({ seats: 5, total: { usd: [825, 825], usdWithRetakes: 1650 } });
    expect(plan.team.total.hours[1]).toBeCloseTo(5 * plan.total.hours[1]);
  });

  it('gives projects twice the hours', () => {
    expect(project?.type).toBe('project');
    expect(project?.begins).toBe('2027-01-12');
    expect(plan.total.hours[1]).toBeGreaterThanOrEqual(3 * 48);
  });
});

describe('limits', () => {
  const person: Profile = { background: 'developer', hoursPerWeek: 8 };
  const within = (more: Partial<Profile>): Plan =>
    planOf(dataset, { ...person, ...more }, { subject: ['AI-103'] }, DAY);

  it('leaves out the projects when there is time for the exam only, and says how much more the whole takes', () => {
    const plan = within({ deadline: '2027-01-31' });
    expect(plan.steps.map(({ id }) => id)).toEqual(['microsoft-ai-103']);
    expect(plan.leftOut.every(({ code }) => code === 'deadline')).toBe(true);
    expect(plan.relax.map(({ limit }) => limit)).toEqual(['deadline', 'hoursPerWeek']);
  });

  it('is tight where only the fewest hours fit: 36 hours are 32 days', () => {
    expect(within({ deadline: '2026-12-30' })).toMatchObject({ feasible: true, tight: true, done: '2026-12-29' });
    expect(within({ deadline: '2026-12-28' })).toMatchObject({ feasible: false, steps: [] });
  });

  it('says by how much the budget must give: $65 more than 100', () => {
    const plan = within({ budget: 100 });
    expect(plan).toMatchObject({ feasible: false, relax: [{ limit: 'budget', from: 100, to: 165, byUsd: 65 }] });
    expect(within({ budget: 165 }).feasible).toBe(true);
  });

  it('takes what costs nothing with a budget of 0', () => {
    const plan = planOf(dataset, { background: 'none', goal: 'first-job', budget: 0 }, {}, DAY);
    expect(plan.feasible).toBe(true);
    expect(plan.total.usd[plan.tight ? 0 : 1]).toBe(0);
  });
});

describe('order and what must be held', () => {
  const ids = (subject: readonly string[], profile: Profile) =>
    planOf(dataset, profile, { subject }, DAY).steps.map(({ id }) => id);

  it('puts the required exam before the one that asks for it', () => {
    expect(ids(['AI-500'], { background: 'developer' }).slice(0, 2)).toEqual(['microsoft-ai-103', 'microsoft-ai-500']);
    expect(ids(['AI-500', 'AI-103'], { background: 'developer' }).slice(0, 2)).toEqual([
      'microsoft-ai-103',
      'microsoft-ai-500',
    ]);
    const held = [{ id: 'microsoft-ai-103', earned: '2026-09' }];
    expect(ids(['AI-500'], { background: 'developer', held })[0]).toBe('microsoft-ai-500');
  });

  it('puts what teaches before what takes it for granted', () => {
    const plan = planOf(dataset, { background: 'none' }, { subject: ['PMLE'] }, DAY);
    const at = plan.steps.findIndex(({ id }) => id.startsWith('google-cloud-professional-machine'));
    expect(at).toBeGreaterThan(0);
    expect(plan.steps.slice(0, at).flatMap(({ adds }) => adds)).toEqual(
      expect.arrayContaining(['programming', 'ml-basics']),
    );
  });

  it('plans the successor of what has retired, and skips what is held', () => {
    const plan = planOf(dataset, { background: 'developer' }, { subject: ['AI-102'] }, DAY);
    expect(plan.subject.replaced).toEqual([{ id: 'microsoft-ai-102', by: 'microsoft-ai-103', lastDay: '2026-06-30' }]);
    const held = [{ id: 'microsoft-ai-103', earned: '2026-09' }];
    const skipped = planOf(dataset, { background: 'developer', held }, { subject: ['AI-103', 'AI-901'] }, DAY);
    expect(skipped.leftOut).toContainEqual(expect.objectContaining({ code: 'held', id: 'microsoft-ai-103' }));
  });

  it('says what must be held first where nothing in the data gives it', () => {
    const said = planOf(dataset, { background: 'other', held: [] }, { subject: ['exin-aicp'] }, DAY);
    expect(said).toMatchObject({ feasible: false, obstructions: [{ id: 'exin-aicp', gate: 'prerequisite' }] });
    const unsaid = planOf(dataset, { background: 'other' }, { subject: ['exin-aicp'] }, DAY);
    expect(unsaid.feasible).toBe(true);
    expect(unsaid.cautions.map(({ code }) => code)).toContain('requires');
  });
});

describe('runs of courses', () => {
  it('keeps to a run whose end leaves time, and to none once it does not', () => {
    const person: Profile = { background: 'developer', hoursPerWeek: 40 };
    const id = 'datatalks-machine-learning-zoomcamp';
    const inTime = planOf(dataset, person, { subject: [id] }, '2026-10-01').steps.find((step) => step.id === id);
    expect(inTime).toMatchObject({ run: { starts: '2026-09-14', ends: '2027-01-25' }, ends: '2027-01-25' });
    const slow = planOf(dataset, { ...person, hoursPerWeek: 1 }, { subject: [id] }, '2026-10-01');
    expect(slow.steps.map((step) => step.id)).not.toContain(id);
  });
});

describe('requests that make no sense', () => {
  it.each([
    [{ background: 'developer' }, { start: '2026-11-01' }, 'START_IN_THE_PAST'],
    [{ background: 'developer', deadline: '2026-12-01' }, { start: '2026-12-24' }, 'DEADLINE_BEFORE_START'],
    [{ background: 'developer' }, { start: '2026-02-30' }, 'INVALID_DATE'],
    [{ background: 'developer' }, { seats: 0 }, 'INVALID_ARGUMENT'],
    [{ background: 'developer' }, { seats: 2.5 }, 'INVALID_ARGUMENT'],
    [{}, {}, 'NOTHING_SAID'],
    [{ background: 'developer' }, { subject: ['ml-enginer'] }, 'UNKNOWN_SUBJECT'],
  ])('%j %j: %s', (profile, request, code) => {
    expect(() => planOf(dataset, profile as Profile, request, DAY)).toThrow(expect.objectContaining({ code }));
  });
});
