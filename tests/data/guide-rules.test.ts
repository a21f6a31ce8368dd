import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { validateFiles } from '../../src/data/validate.ts';
import { asFile, credential, guide, PARTS_ALONE, TODAY } from './tiny.ts';

const asGuide = (changes: object, name = 'tiny-guide') => ({
  file: `guides/${name}.yaml`,
  text: stringify(guide(changes)),
});

function rulesBroken(file: { file: string; text: string }): string[] {
  const { problems } = validateFiles([asFile(credential()), file], { asOf: TODAY, base: PARTS_ALONE });
  return problems.map(({ rule, message }) => `${rule} ${message}`);
}

describe('rules over guides', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(rulesBroken(asGuide({}))).toEqual([]);
  });

  it.each([
    ['no author', { author: undefined }, /^CERT002 missing key: author/],
    ['no date', { published: undefined }, /^CERT002 missing key: published/],
    ['a day that does not exist', { published: '2026-02-30' }, /^CERT020 published/],
    ['published after it was stored', { published: '2026-12' }, /^CERT025 published/],
    ['stored after today', { stored: '2027-01-01' }, /^CERT024 stored/],
    [
      'an unknown option',
      { picks: [{ ids: ['tiny-on'], strength: 'pick' }] },
      /^CERT032 unknown option: tiny-on; did you mean tiny-one/,
    ],
    [
      'an unknown answer',
      { picks: [{ for: { goal: ['genia'] }, strength: 'listed' }] },
      /^CERT031 unknown goal: genia/,
    ],
    ['a host that is refused', { url: 'https://eatsip365.com/best' }, /^CERT037 /],
    ['another id than its file', { id: 'other-guide' }, /^CERT012 /],
  ])('objects to %s', (_, changes, says) => {
    expect(rulesBroken(asGuide(changes))).toContainEqual(expect.stringMatching(says));
  });
});

describe('rules over counts, names and stacks', () => {
  const ads = (count: object) => ({
    file: 'job-ads.yaml',
    text: stringify({
      sets: [
        {
          id: 's',
          title: 'S',
          ads: 10,
          from: '2026-01',
          to: '2026-02',
          places: 'x',
          roles: [],
          rolesSay: 'x',
          sources: ['a'],
        },
      ],
      credentials: [{ id: 'tiny-one', set: 's', ads: 2, ...count }],
      sources: { a: { url: 'https://example.com/ads', publisher: 'A', tier: 'community', checked: '2026-11-01' } },
    }),
  });

  it.each([
    ['more than the set', { ads: 11 }, /^CERT045 11 of 10/],
    ['more parts than the whole', { required: 2, preferred: 1 }, /^CERT045 3 required/],
    ['an unknown credential', { id: 'tiny-on' }, /^CERT032 unknown credential: tiny-on/],
    ['an unknown set', { set: 't' }, /^CERT032 unknown set: t/],
  ])('objects to a count of %s', (_, count, says) => {
    expect(rulesBroken(ads({}))).toEqual([]);
    expect(rulesBroken(ads(count))).toContainEqual(expect.stringMatching(says));
  });

  it('objects to a name that sends people to nothing', () => {
    const names = (instead: string) => ({
      file: 'names.yaml',
      text: stringify({
        names: [{ name: 'Tiny Two', says: 'There is none.', instead: [instead], sources: ['a'] }],
        sources: { a: { url: 'https://example.com/no', publisher: 'A', tier: 'issuer', checked: '2026-11-01' } },
      }),
    });
    expect(rulesBroken(names('tiny-one'))).toEqual([]);
    expect(rulesBroken(names('tiny-on'))).toContainEqual(expect.stringMatching(/^CERT032 unknown credential: tiny-on/));
  });
});
