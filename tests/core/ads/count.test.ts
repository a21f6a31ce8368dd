import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAds } from '../../../src/core/ads/count.ts';
import { ownAdsOf, withOwnAds } from '../../../src/core/ads/own-ads.ts';
import { plainLines } from '../../../src/core/ads/plain-lines.ts';
import { sentencesOf } from '../../../src/core/ads/sentences.ts';
import { recommend } from '../../../src/core/advice/recommend.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { builtIn } from '../../built-in.ts';

const TODAY = '2026-11-27';

const HTML = `<!doctype html><html><head><title>Senior ML Engineer (m/f/d) at Example</title><style>p{}</style>
<script>var certification = "AIF-C01 required"</script></head><body><nav>AI-900</nav>
<h1>Senior ML Engineer</h1><p>We build on Azure&nbsp;and Databricks.</p>
<h2>Requirements</h2><ul><li>AI-102</li><li>5&#43; years of Python</li></ul>
<h2>Nice to have</h2><ul><li>PMLE</li></ul><h2>Benefits</h2><p>We pay for your certifications, such as CKA.</p></body></html>`;
const MARKDOWN = `# AI Engineer

Work with **Azure OpenAI**.

## Must have

- [AI-102](https://example.com/x) or AI-103

### Nice to have
- any AWS certification
`;
const TEXT = `Data Engineer
We need somebody who moves data on Azure and who likes to work with people in other
teams. An AI-102 would be
welcome.
`;

async function report(...texts: string[]) {
  return countAds(
    await builtIn(),
    texts.map((text, index) => ({ name: `ad-${index + 1}`, text })),
    TODAY,
  );
}

describe('advertisements', () => {
  it('are counted once each, by their strongest sentence, whatever form they have', async () => {
    const { ads, doubles, certificates, credentials, platforms, roles, providers, aside } = await report(
      HTML,
      MARKDOWN,
      TEXT,
      TEXT,
    );
    expect([ads, doubles]).toEqual([3, 1]);
    expect(certificates).toMatchObject({ ads: 3, required: 2, preferred: 1, listed: 0 });
    expect(credentials.map(({ id, ads: count, required, preferred }) => [id, count, required, preferred])).toEqual([
      ['microsoft-ai-102', 3, 2, 1],
      ['microsoft-ai-103', 1, 1, 0],
      ['google-cloud-professional-machine-learning-engineer', 1, 0, 1],
    ]);
    expect(platforms.slice(0, 1)).toEqual([{ id: 'azure', name: 'Microsoft Azure', ads: 3 }]);
    expect(roles.map(({ id }) => id).toSorted()).toEqual(['ai-engineer', 'data-engineer', 'ml-engineer']);
    expect(providers.map(({ id, ads: count }) => [id, count])).toEqual([
      ['microsoft', 3],
      ['aws', 1],
      ['google-cloud', 1],
    ]);
    expect(aside).toEqual([]);
  });

  it('show what was not counted, and suggest what half of them say', async () => {
    const benefits = await report('AI Engineer\nBenefits:\nWe pay for certifications.\n');
    expect(benefits.certificates.ads).toBe(0);
    expect(benefits.aside.map(({ text }) => text)).toEqual(['We pay for certifications.']);
    const { suggests } = await report(HTML, MARKDOWN, TEXT);
    expect(suggests.map(({ flag, value }) => `${flag} ${value}`)).toEqual([
      'goal posting',
      'cloud azure',
      'vendor-named azure',
      'exam-helps yes',
    ]);
  });

  it('take a name for what the code behind it says', async () => {
    const { credentials, unclear } = await report('Requirements:\n- Azure AI Fundamentals (AI-900)\n');
    expect([...credentials.map(({ id }) => id), ...unclear]).toEqual(['microsoft-ai-900']);
  });

  it('raise in a recommendation what they name, and nothing else', async () => {
    const dataset = await builtIn();
    const profile: Profile = { background: 'developer', goal: 'posting', role: 'ai-engineer' };
    const own = ownAdsOf(await report(MARKDOWN));
    const before = recommend(dataset, profile, TODAY, { top: 1000 });
    const after = recommend(withOwnAds(dataset, own, TODAY), profile, TODAY, { top: 1000 });
    const worthOf = ({ recommendations }: typeof before, id: string) =>
      recommendations.find((each) => each.id === id)?.value ?? 0;
    expect(worthOf(after, 'microsoft-ai-103')).toBeGreaterThan(worthOf(before, 'microsoft-ai-103'));
    for (const { id } of before.recommendations)
      if (!own.credentials.some((each) => each.id === id)) expect(worthOf(after, id)).toBe(worthOf(before, id));
    // One advertisement says less than six.
    const more = withOwnAds(
      dataset,
      { ...own, ads: 6, credentials: own.credentials.map((each) => ({ ...each, ads: 6 })) },
      TODAY,
    );
    expect(worthOf(recommend(more, profile, TODAY, { top: 1000 }), 'microsoft-ai-103')).toBeGreaterThan(
      worthOf(after, 'microsoft-ai-103'),
    );
  });
});

describe('texts', () => {
  it.each([
    ['<p>a &amp; b<br>c</p><ul><li>d<li>e</ul>', ['a & b', 'c', '', 'd', 'e']],
    ['<p>unclosed <b', ['unclosed <b']],
    ['<p>a</p><script>never', ['a']],
    ['**Requirements**\n1. one\n2) two', ['Requirements', 'one', 'two']],
    ['a\n\n\n\nb', ['a', '', 'b']],
  ])('%j is read as %j', (text, lines) => {
    expect(
      plainLines(text)
        .map((line) => line.text)
        .join('\n')
        .trim(),
    ).toBe(lines.join('\n'));
  });

  it.each([
    ['Knows e.g. AWS. Has PMP.', ['Knows e.g. AWS.', 'Has PMP.']],
    ['One thing • Another thing • A third', ['One thing', 'Another thing', 'A third']],
  ])('%j has the sentences %j', (text, sentences) => {
    expect(sentencesOf(text, () => false)?.map((each) => each.text.replace(/\s*•$/, ''))).toEqual(sentences);
  });

  it('give a report whatever they hold', async () => {
    const dataset = await builtIn();
    const pieces = fc.constantFrom(
      '<',
      '>',
      '<p',
      '<!--',
      '&#x',
      'AI-102',
      ' required',
      '[',
      '](',
      '**',
      '\n',
      ';',
      '•',
      'AWS ',
      'certified ',
      '\u0000',
      '…',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const { ads, certificates, credentials } = countAds(dataset, [{ name: 'x', text: each }], TODAY);
        for (const { ads: count, required, preferred, listed } of [certificates, ...credentials])
          expect([count <= ads, required + preferred + listed]).toEqual([true, count]);
      }),
      { numRuns: 60 },
    );
  });
});
