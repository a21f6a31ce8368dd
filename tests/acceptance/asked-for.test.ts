import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { builtIn } from '../built-in.ts';
import { cli, json } from '../cli/harness.ts';
import { TODAY } from './cases.ts';

// What people are told besides the ranking: who asks for a certificate, what a course does not do, what a figure leaves out.

const advise = (profile: Profile) => recommend(builtIn(), profile, TODAY);
const codesOf = (profile: Profile) => advise(profile).notices.map(({ code }) => code);
const cautionsOf = (profile: Profile) => advise(profile).recommendations[0]?.cautions.map(({ code }) => code);

describe('somebody asks for a certificate', () => {
  it('and does not say which: the answer asks, and shows what each common vendor would mean', async () => {
    const { stdout } = await cli('recommend --goal posting --background developer', {
      stdoutIsTerminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(stdout).toMatch(/^Take the one that is asked for: find out which\. If none is named: take /);
    expect(stdout).toContain('--vendor-named aws');
    for (const vendor of ['AWS', 'Microsoft Azure', 'Google Cloud'])
      expect(stdout).toMatch(new RegExp(`${vendor} → \\w`));
  });

  it('and names a vendor or a platform: nothing is asked', () => {
    expect(codesOf({ goal: 'posting' })).toContain('asked-for');
    for (const named of [{ vendorNamed: 'aws' }, { cloud: 'azure' }, { memberOf: ['claude-partner-network'] }])
      expect(codesOf({ goal: 'posting', ...named })).not.toContain('asked-for');
    expect(advise({ goal: 'posting', vendorNamed: 'aws' }).verdict?.text).not.toContain('find out which');
  });
});

describe('who comes from elsewhere', () => {
  it.each([
    { background: 'none', goal: 'first-job' },
    { background: 'other', goal: 'switch' },
    { background: 'business', goal: 'switch' },
  ] as const)('hears that a short course alone gets no job (%j)', async (person) => {
    const { stdout } = await cli(`recommend --background ${person.background} --goal ${person.goal}`);
    expect(stdout).toContain('a short course alone gets no job');
    expect(codesOf(person)).toContain('changing-career');
  });

  it('but nobody who wants no job', () => {
    expect(codesOf({ background: 'business', goal: 'literacy' })).not.toContain('changing-career');
  });
});

describe('a figure', () => {
  it('of hours that count a part alone is said to be a lower bound', () => {
    const [first] = advise({ background: 'developer', goal: 'deep-learning' }).recommendations;
    expect(builtIn().credentials.find(({ id }) => id === first?.id)?.hoursAtLeast).toBe(true);
    expect(first?.cautions.map(({ code }) => code)).toContain('hours-lower-bound');
  });

  it('is a lower bound wherever its note says so', () => {
    const { credentials } = builtIn();
    const said = credentials.filter(({ hours }) => hours?.note?.includes('a lower bound') === true);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(({ hoursAtLeast }) => hoursAtLeast !== true).map(({ id }) => id)).toEqual([]);
  });

  it('of $500 or more is among the cautions', () => {
    const dear = advise({ goal: 'prestige', role: 'researcher', experience: 12 }).recommendations.filter(
      ({ cost }) => (cost.usd?.[0] ?? 0) >= 500,
    );
    expect(dear.length).toBeGreaterThan(0);
    for (const { cautions } of dear) expect(cautions.map(({ code }) => code)).toContain('dear');
    expect(cautionsOf({ background: 'business', goal: 'literacy' })).not.toContain('dear');
  });

  it.each(['150€', '€150', '150 EUR', '£90', '150 chf'])(
    'in other money is refused in a sentence: %s',
    async (text) => {
      const { code, stderr } = await cli(['recommend', '--background', 'other', '--budget', text]);
      expect(code).toBe(2);
      expect(stderr).toBe(
        `error: --budget cannot be "${text}": money is reckoned in US dollars\nhint: convert it into dollars, and write the number alone\n`,
      );
    },
  );

  it.each(['$150', '150 USD', '150 dollars'])('in dollars is taken: %s', async (text) => {
    const { stdout } = await cli(['recommend', '--background', 'other', '--json', '--budget', text]);
    expect(JSON.parse(stdout).profile.budget).toBe(150);
  });
});

describe('what is left out of a list', () => {
  it('because nobody publishes the languages is counted, as text and as JSON', async () => {
    const answer = await json<{ total: number; languageNotPublished: number }>('list --language de');
    const all = await json<{ total: number }>('list');
    expect(answer.languageNotPublished).toBeGreaterThan(50);
    expect(answer.total + answer.languageNotPublished).toBeLessThanOrEqual(all.total);
    const { stdout } = await cli('list --language de');
    expect(stdout).toContain(`${answer.languageNotPublished} credentials of which nobody publishes the languages`);
    expect(all).not.toHaveProperty('languageNotPublished');
  });
});
