import { describe, expect, it } from 'vitest';
import { type Advice, recommend } from '../../src/core/advice/recommend.ts';
import type { Credential } from '../../src/core/catalogue/credential.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { builtIn } from '../built-in.ts';
import { TODAY } from './cases.ts';

// What an experienced mentor would want of answers to real people's questions, as properties (public cases P03 to P28).

const answer = (profile: Profile): Advice => recommend(builtIn(), profile, TODAY, { top: 10 });
const credential = (id: string | undefined): Credential | undefined =>
  builtIn().credentials.find((each) => each.id === id);
const firstIds = ({ recommendations }: Advice, count: number) => recommendations.slice(0, count).map(({ id }) => id);

describe('people', () => {
  it('P03: who wants exams only gets an exam that can be sat without buying a course, with what it assumes', () => {
    const advice = answer({ background: 'none', experience: 0, goal: 'first-job', examHelps: 'yes', form: 'exam' });
    expect(advice.verdict?.code).toBe('certify');
    for (const { id, type } of advice.recommendations)
      if (type === 'credential') expect(credential(id)?.exams, id).toBeDefined();
    const assuming = advice.recommendations.filter(({ id }) => credential(id)?.assumes?.value.includes('programming'));
    for (const { cautions } of assuming) expect(cautions.map(({ code }) => code)).toContain('assumes');
  });

  it('P09: an exam of the platform first for a data engineer on Databricks, unpublished hours a caution', () => {
    const advice = answer({
      background: 'data-engineer',
      experience: 0,
      goal: 'genai',
      cloud: 'databricks',
      portfolio: 'some',
      hoursPerWeek: 8,
      deadline: '2027-01-22',
    });
    expect(credential(firstIds(advice, 1)[0])?.platforms).toContain('databricks');
    const codes = advice.recommendations.flatMap(({ cautions }) => cautions.map(({ code }) => code));
    expect(codes).toContain('hours-not-published');
  });

  it('P10: the exam of the platform first for a security veteran, whatever else is held', () => {
    const held = ['CCNA', 'GSEC'].map((other) => ({ other }));
    const advice = answer({
      background: 'security',
      experience: 0,
      role: 'security',
      goal: 'advance',
      cloud: 'azure',
      employer: 'enterprise',
      held: [{ id: 'isc2-cissp' }, { id: 'comptia-security-plus' }, ...held],
    });
    expect(firstIds(advice, 1)).toEqual(['microsoft-sc-500']);
  });

  it.each([{}, { years: 8, programming: 'fluent' }])(
    'P12: no beginner’s programme first for somebody who programs for a living (%j)',
    (more) => {
      const person = { background: 'developer', experience: 0, goal: 'switch', role: 'ai-engineer', portfolio: 'none' };
      const advice = answer({ ...person, ...more });
      expect(firstIds(advice, 1)).toEqual(['portfolio-projects']);
      const issuers = advice.shown.ids.slice(0, 5).map((id) => `${credential(id)?.provider} ${credential(id)?.level}`);
      for (const issuer of new Set(issuers)) expect(issuers.filter((each) => each === issuer).length).toBeLessThan(4);
    },
  );

  it('P12: years of one’s own put a beginner’s programme further back', () => {
    const person = { background: 'developer', experience: 0, goal: 'switch', role: 'ai-engineer', portfolio: 'none' };
    const beginners = (advice: Advice) =>
      firstIds(advice, 5).filter((id) => credential(id)?.level === 'foundational').length;
    expect(beginners(answer({ ...person, years: 8 }))).toBeLessThan(beginners(answer(person)));
  });

  it('P17: fundamentals of the platform among the first two for a founder who wants a common vocabulary', () => {
    const advice = answer({ background: 'business', role: 'leader', goal: 'literacy', cloud: 'azure' });
    const two = firstIds(advice, 2).map(credential);
    expect(two.some((each) => each?.provider === 'microsoft' && each.exams !== undefined)).toBe(true);
  });

  it('P19: universities only among the first three for who wants what counts for admission', () => {
    const three = firstIds(answer({ background: 'none', experience: 0, goal: 'prestige', budget: 500 }), 3);
    for (const id of three) {
      const { providers } = builtIn().vocabulary;
      expect(providers.find((provider) => provider.id === credential(id)?.provider)?.kind, id).toBe('university');
    }
  });

  it('P22: an exam on a platform that nobody named is not first', () => {
    const advice = answer({ background: 'none', experience: 0, goal: 'first-job', employer: 'enterprise' });
    const first = credential(firstIds(advice, 1)[0]);
    expect(first?.kind === 'certification' && first.platforms.length > 0).toBe(false);
  });

  it('P26: the exam of the vendor that the posting names first for a member of its network', () => {
    const person: Profile = {
      background: 'developer',
      experience: 2,
      role: 'ai-engineer',
      goal: 'posting',
      memberOf: ['claude-partner-network'],
    };
    for (const profile of [{ ...person, vendorNamed: 'anthropic' }, person])
      expect(firstIds(answer(profile), 1)).toEqual(['anthropic-claude-certified-developer-foundations']);
  });

  it('P27: the governance association first for an analyst, and no fillers of other roles behind', () => {
    const advice = answer({
      background: 'analyst',
      experience: 1,
      role: 'governance',
      goal: 'advance',
      employer: 'enterprise',
    });
    expect(firstIds(advice, 1)).toEqual(['iapp-aigp']);
    for (const id of advice.shown.ids.slice(0, 6)) {
      const { roles = [], relatedRoles = [] } = credential(id) ?? {};
      if (credential(id) !== undefined) expect([...roles, ...relatedRoles], id).toContain('governance');
    }
  });

  it('P28: national exams for those in that country only; a language that is not published is said', () => {
    const person: Profile = { background: 'business', experience: 0, goal: 'literacy', language: 'ja' };
    const isNational = (id: string) => credential(id)?.countries !== undefined;
    const ids = (profile: Profile) =>
      recommend(builtIn(), profile, TODAY, { top: 400 }).recommendations.map(({ id }) => id);
    expect(ids({ ...person, country: 'JP' }).filter(isNational)).toContain('guga-generative-ai-passport');
    expect(ids({ ...person, country: 'DE' }).filter(isNational)).toEqual([]);
    const cautions = answer(person).recommendations.flatMap((each) => each.cautions.map(({ code }) => code));
    expect(cautions).toContain('language-not-published');
  });
});

describe('roles', () => {
  it.each([
    ['project-manager', 'pmi-cpmai'],
    ['tester', 'istqb-ct-ai'],
    ['auditor', 'isaca-aaia'],
    ['governance', 'iapp-aigp'],
  ])('%s: what is made for the role is among the first three', (role, id) => {
    expect(firstIds(answer({ role }), 3)).toContain(id);
  });

  it('educator: what is made for teachers comes first', () => {
    expect(credential(firstIds(answer({ role: 'educator', background: 'other' }), 1)[0])?.roles).toContain('educator');
  });
});
