import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { whyNot } from '../../src/core/why-not/why-not.ts';
import { builtIn } from '../built-in.ts';
import { cli, json } from '../cli/harness.ts';
import { ON_AZURE, TODAY } from './cases.ts';

// What real people ask, by the numbers of the list of public cases.

interface Answer {
  readonly profile: { readonly held?: readonly object[] };
  readonly verdict: { readonly code: string } | null;
  readonly recommendations: readonly { readonly id: string }[];
  readonly quickTable: readonly { readonly options: readonly { readonly id: string }[] }[];
  readonly notices: readonly { readonly code: string; readonly text: string }[];
}

describe('people', () => {
  it('P21: the question about one credential gets one clear sentence, and projects stand high for a student', () => {
    const student = { background: 'none', experience: 0, role: 'data-scientist', goal: 'first-job' } as const;
    const answer = whyNot(builtIn(), student, TODAY, 'mitx-micromasters-statistics-data-science');
    expect(answer?.text).toMatch(/^[^.]+(stands at place \d+|is out) for you[;:][^.]+\. (It would stand first if|No )/);
    for (const { question } of answer?.changes ?? []) expect(['background', 'experience']).not.toContain(question);
    const { path } = recommend(builtIn(), student, TODAY);
    expect(path?.projects.length).toBeGreaterThan(0);
  });

  it('P23: two or three projects that fit role, platform and level, with hours and what counts as done', () => {
    const { path, recommendations } = recommend(builtIn(), ON_AZURE, TODAY);
    expect(path?.pick.id).toBe(recommendations[0]?.id);
    expect(path?.projects.length).toBeGreaterThanOrEqual(2);
    expect(path?.projects.length).toBeLessThanOrEqual(3);
    const briefs = builtIn().projects.filter(({ id }) => path?.projects.some((project) => project.id === id));
    for (const { roles, platforms, done, hours } of briefs) {
      expect(roles).toContain('ai-engineer');
      expect(platforms.length === 0 || platforms.includes('azure')).toBe(true);
      expect(done.length).toBeGreaterThan(1);
      expect(hours[1]).toBeGreaterThan(0);
    }
  });

  it('X01: examined in German only, nothing said for what was decided against, the language first where it decides', () => {
    const { verdict, recommendations } = recommend(
      builtIn(),
      { goal: 'literacy', portfolio: 'none', language: 'de' },
      TODAY,
    );
    const side = recommendations[0]?.type === 'credential' ? 'for' : 'against';
    for (const { speaks } of verdict?.reasons ?? []) expect(['limit', side]).toContain(speaks);
  });

  it('X01, nothing but German: where no credential is left the language is named first', () => {
    const dataset = builtIn();
    const onlyEnglish = {
      ...dataset,
      credentials: dataset.credentials.map(({ exams, course, ...rest }) => {
        const languages = { value: ['en'], sources: [] };
        const languageCount = { value: 1, sources: [] };
        return {
          ...rest,
          ...(exams === undefined ? {} : { exams: exams.map((exam) => ({ ...exam, languages, languageCount })) }),
          ...(course === undefined ? {} : { course: { ...course, languages, languageCount } }),
        };
      }),
    };
    const { verdict } = recommend(onlyEnglish, { goal: 'literacy', portfolio: 'none', language: 'de' }, TODAY);
    expect(verdict?.reasons[0]).toMatchObject({ question: 'language', answer: 'de', speaks: 'limit' });
    expect(verdict?.reasons[0]?.text).toContain('not offered in German');
    for (const { speaks } of verdict?.reasons ?? []) expect(speaks).not.toBe('for');
  });

  it('X02: says that it knows nothing, and gives the quick table as it stands today and the way to the quiz', async () => {
    const answer = await json<Answer>('recommend');
    expect(answer).toMatchObject({ verdict: null, recommendations: [], notices: [{ code: 'nothing-said' }] });
    const named = answer.quickTable.flatMap(({ options }) => options.map(({ id }) => id));
    expect(named).toContain('microsoft-ai-103');
    expect(named).not.toContain('microsoft-ai-102');
    expect((await cli('recommend')).stdout).toContain('cert-advisor quiz');
  });
});

describe('files that people have', () => {
  const resume = JSON.stringify({
    basics: { name: 'A' },
    certificates: [
      { name: 'AI-102', date: '2025-03-14', issuer: 'Microsoft' },
      { name: 'Intro to Bots', date: '2024-11', issuer: 'Bot School' },
    ],
  });

  it('D02: certificates of JSON Resume are taken as held, unknown ones as other', async () => {
    const { profile, notices } = await json<Answer>('recommend --goal genai --held-from me.json', {
      files: { 'me.json': resume },
    });
    expect(profile.held).toEqual([
      { id: 'microsoft-ai-102', earned: '2025-03-14' },
      { other: 'Intro to Bots', earned: '2024-11' },
    ]);
    expect(notices.find(({ code }) => code === 'held-unknown')?.text).toContain('Intro to Bots');
  });

  it("D03: LinkedIn's export is taken as held with its dates, and told apart by its columns", async () => {
    const files = {
      'Certifications.csv': [
        'Name,Url,Authority,Started On,Finished On,License Number',
        'Microsoft Certified: Azure AI Engineer Associate,,Microsoft,Mar 2025,Mar 2026,X-1',
        '"Bots, an introduction",,Bot School,Nov 2024,,',
      ].join('\n'),
    };
    const { profile } = await json<Answer>('recommend --goal genai --held-from Certifications.csv', { files });
    expect(profile.held).toEqual([
      { id: 'microsoft-ai-102', earned: '2025-03', expires: '2026-03' },
      { other: 'Bots, an introduction', earned: '2024-11' },
    ]);
    const { stderr } = await cli('recommend --goal genai --held-from Certifications.csv', { files });
    expect(stderr).toContain('LinkedIn');
  });

  it('D04: names that the data does not know are kept, beside those given by flag', async () => {
    const files = { list: 'Bot School diploma\nAnother platform badge\n' };
    const { code, stderr } = await cli('recommend --goal genai --held AZ-900 --held-from list', { files });
    expect(code).toBe(0);
    expect(stderr).toContain('one name a line, 2 certificates');
    const { profile } = await json<Answer>('recommend --goal genai --held AZ-900 --held-from list', { files });
    expect(profile.held).toHaveLength(3);
  });

  it('D08: an Open Badges assertion is taken with issue and expiry; what has lapsed can be earned again', async () => {
    const badge = (expires: string) =>
      JSON.stringify({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'Assertion',
        badge: { type: 'BadgeClass', name: 'AWS Certified AI Practitioner' },
        issuedOn: '2023-09-01T00:00:00Z',
        expires,
      });
    const advised = (expires: string) =>
      json<Answer & { excluded: readonly { id: string; gate: string }[] }>('recommend --cloud aws --held-from badge', {
        files: { badge: badge(expires) },
      });
    const gateIn = ({ excluded }: { excluded: readonly { id: string; gate: string }[] }) =>
      excluded.find(({ id }) => id === 'aws-ai-practitioner')?.gate;
    const valid = await advised('2027-09-01T00:00:00Z');
    expect(valid.profile.held).toEqual([{ id: 'aws-ai-practitioner', earned: '2023-09-01', expires: '2027-09-01' }]);
    expect(gateIn(valid)).toBe('already-held');
    const lapsed = await advised('2026-09-01T00:00:00Z');
    expect(gateIn(lapsed)).toBeUndefined();
    expect(lapsed.notices.find(({ code }) => code === 'held-lapsed')?.text).toContain('2026-09-01');
  });

  it.each([
    ['a web page', '<!doctype html>', 3, 'FOREIGN_FILE'],
    ['a date to come', 'AI-102 @ 2027-01', 3, 'INVALID_DATE'],
  ])('refuses %s with exit code 3', async (_, text, code, name) => {
    const result = await cli('recommend --goal genai --held-from file --json', { files: { file: text } });
    expect(result.code).toBe(code);
    expect(JSON.parse(result.stderr)).toMatchObject({ error: { code: name } });
  });
});

describe('what cannot be asked', () => {
  it('an unknown guide is refused with the nearest keys', async () => {
    const { code, stderr } = await cli('recommend --goal genai --guides article-c');
    expect(code).toBe(2);
    expect(stderr).toMatch(/did you mean article-[ab]/);
  });

  it.each([
    [{ cloud: 'AWS' }, {}, 'INVALID_PROFILE'],
    [{ backround: 'none' }, {}, 'INVALID_PROFILE'],
    [{ deadline: '12w' }, {}, 'INVALID_PROFILE'],
    [{ goal: 'genai' }, { top: -1 }, 'INVALID_ARGUMENT'],
    [{ goal: 'genai' }, { top: 1.5 }, 'INVALID_ARGUMENT'],
    [{ goal: 'genai' }, { emphasis: { time: Number.NaN } }, 'INVALID_ARGUMENT'],
    [{ goal: 'genai' }, { emphasis: { tme: 1 } }, 'UNKNOWN_VALUE'],
    [{ goal: 'genai' }, { guides: ['nobody'] }, 'UNKNOWN_GUIDE'],
  ])('by the library: %j %j', (profile, options, code) => {
    expect(() => recommend(builtIn(), profile as Profile, TODAY, options as object)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('an impossible day', () => {
    expect(() => recommend(builtIn(), {}, '2026-02-30')).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });
});
