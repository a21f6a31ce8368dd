import { describe, expect, it } from 'vitest';
import { isEarnable, lifecycleOf } from '../../src/core/catalogue/lifecycle.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import type { Plan } from '../../src/core/plan/report.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { builtIn } from '../built-in.ts';
import { TODAY } from '../cli/harness.ts';

const dataset = builtIn();
const credential = (id: string) => dataset.credentials.find((each) => each.id === id);

function credentialsIn(plan: Plan) {
  return plan.steps.flatMap(({ id, type }) => (type === 'credential' ? [credential(id)] : []));
}

/** On the article's own day, and on the day of these tests. */
const DAYS = ['2026-01-09', TODAY];

describe('the stacks of article A, in its order, with what can be earned on the day', () => {
  const planFor = (stack: string, profile: Profile, day: string) => {
    const plan = planOf(dataset, profile, { subject: [stack] }, day);
    for (const { id, type, begins } of plan.steps) {
      const found = credential(id);
      if (type === 'credential' && found !== undefined)
        expect(isEarnable(lifecycleOf(found, begins).status), `${id} on ${begins}`).toBe(true);
    }
    return plan;
  };

  it.each(DAYS)('A-stack-ml-engineer on %s', (day) => {
    const beginner: Profile = { background: 'none', experience: 0, role: 'ml-engineer', goal: 'switch' };
    const [python, programme, cloud, special, ...rest] = credentialsIn(planFor('ml-engineer', beginner, day));
    expect(python?.teaches).toContain('programming');
    expect(programme?.id).toBe('ibm-ai-engineering');
    expect(cloud?.kind).toBe('certification');
    expect(cloud?.topics).toContain('machine-learning');
    expect(['aws', 'gcp']).toContain(cloud?.platforms[0]);
    expect(special?.kind).toBe('certification');
    expect(special?.topics.some((topic) => ['mlops', 'generative-ai', 'llm-apps'].includes(topic))).toBe(true);
    expect(rest).toEqual([]);
  });

  it('takes on the article’s day what it named then', () => {
    const onAws: Profile = { background: 'none', experience: 0, role: 'ml-engineer', goal: 'switch', cloud: 'aws' };
    const ids = planFor('ml-engineer', onAws, TODAY).steps.map(({ id }) => id);
    expect(ids).not.toContain('aws-ml-specialty');
    expect(ids).toContain('aws-ml-engineer-associate');
    const onGoogle = planFor('ml-engineer', { ...onAws, cloud: 'gcp' }, TODAY).steps.map(({ id }) => id);
    expect(onGoogle).toContain('google-cloud-professional-machine-learning-engineer');
  });

  it.each([
    ['aws', 'aws-cloud-practitioner', DAYS[0]],
    ['azure', 'microsoft-az-900', DAYS[0]],
    ['aws', 'aws-cloud-practitioner', TODAY],
    ['azure', 'microsoft-az-900', TODAY],
  ] as const)('A-stack-ai-product on %s: %s (%s)', (cloud, fundamentals, day) => {
    const profile: Profile = {
      background: 'business',
      experience: 0,
      role: 'product-manager',
      goal: 'literacy',
      cloud,
    };
    const plan = planFor('ai-product', profile, day ?? TODAY);
    const [essentials, basics, product] = credentialsIn(plan);
    expect([essentials?.id, basics?.id]).toEqual(['google-ai-essentials', fundamentals]);
    expect(product?.topics).toContain('product-management');
    expect(plan.steps.find(({ id }) => id === product?.id)?.optional).toBe(true);
    // The last one is optional: the plan says where to stop before it.
    const at = (id: string | null | undefined) => plan.steps.findIndex((step) => step.id === id);
    expect(at(plan.stop.after)).toBeLessThan(at(product?.id));
  });

  it.each([
    // The associate or the professional may come first there, as the cases say.
    ['databricks', /^databricks-ml-(associate|professional)$/],
    ['gcp', /^google-cloud-professional-machine-learning-engineer$/],
  ])('A-stack-data-to-ai on %s: %s', (cloud, exam) => {
    const profile: Profile = { background: 'data-engineer', experience: 0, role: 'ml-engineer', cloud };
    const plan = planFor('data-to-ai', profile, TODAY);
    expect(plan.leftOut[0]).toMatchObject({ code: 'known', says: 'The data credentials that you have' });
    const [programme, certification] = credentialsIn(plan);
    expect(programme?.teaches).toContain('ml-basics');
    expect(programme?.kind).not.toBe('certification');
    expect(certification?.id).toMatch(exam);
  });

  it('names what is held instead of teaching it again', () => {
    const held = [{ id: 'databricks-data-engineer-associate', earned: '2026-03' }];
    const profile: Profile = { background: 'business', role: 'ml-engineer', cloud: 'databricks', held };
    const plan = planFor('data-to-ai', profile, TODAY);
    expect(plan.leftOut[0]).toMatchObject({ code: 'held', says: 'The data credentials that you have' });
    expect(plan.leftOut[0]?.text).toContain('Databricks');
  });
});

describe('P11: all exams of one vendor', () => {
  const profile: Profile = {
    background: 'data-scientist',
    experience: 4,
    cloud: 'aws',
    goal: 'advance',
    role: 'data-scientist',
  };
  const plan = planOf(dataset, profile, {}, TODAY);
  const rungs = new Map(plan.ladder.map((rung) => [rung.id, rung.code]));
  const place = (id: string) => plan.ladder.findIndex((rung) => rung.id === id);

  it('says which, in what order, what may be left out and where to stop', () => {
    expect(['planned', 'next', 'one-more']).toContain(rungs.get('aws-ml-engineer-associate'));
    expect(['covered', 'below', 'other-role']).toContain(rungs.get('aws-ai-practitioner'));
    expect(['covered', 'below', 'other-role']).toContain(rungs.get('aws-cloud-practitioner'));
    expect(rungs.has('aws-ml-specialty')).toBe(false);
    expect(place('aws-cloud-practitioner')).toBeLessThan(place('aws-ml-engineer-associate'));
    expect(place('aws-ml-engineer-associate')).toBeLessThan(place('aws-generative-ai-developer-professional'));
    expect(plan.stop.text).toMatch(/stop/i);
    for (const { text } of plan.ladder) expect(text).not.toMatch(/[{}]/);
  });

  it('puts several of them in order, and projects of twice the hours behind', () => {
    const named = { subject: ['AIP-C01', 'MLA-C02', 'AIF-C01'] };
    const steps = planOf(dataset, profile, named, TODAY).steps;
    expect(steps.map(({ id }) => id).slice(0, 3)).toEqual([
      'aws-ai-practitioner',
      'aws-ml-engineer-associate',
      'aws-generative-ai-developer-professional',
    ]);
    const sum = (type: string) =>
      steps.filter((step) => step.type === type).reduce((hours, step) => hours + step.hours.range[1], 0);
    expect(sum('project')).toBeGreaterThanOrEqual(2 * sum('credential'));
  });
});
