import { describe, expect, it } from 'vitest';
import { heirOf } from '../../src/core/catalogue/handover.ts';
import { typicalHours } from '../../src/core/catalogue/typical-hours.ts';
import { assemble } from '../../src/data/assemble.ts';
import { handoversOf } from '../../src/data/handovers.ts';
import { readMaterial } from '../../src/data/read.ts';
import { asFile, credential, fact, guide, PARTS_ALONE, source } from './tiny.ts';

const built = (values: readonly object[], guides: readonly object[] = []) => {
  const files = guides.map((each, index) => ({ file: `guides/g${index}.yaml`, text: JSON.stringify(each) }));
  const { material } = readMaterial([...values.map((value) => asFile(value)), ...files]);
  return assemble('tiny', material, { ...PARTS_ALONE, guides: [] }, false);
};

describe('the first day that something attests', () => {
  const unknown = (changes: object = {}) => credential({ exams: [{ code: 'TO-1' }], ...changes });
  const attested = (values: readonly object[], guides: readonly object[] = []) =>
    built(values, guides).credentials[0]?.attested?.value;

  it('is not asked for where the opening is published', () => {
    expect(attested([credential()])).toBeUndefined();
  });

  it.each([
    ['the day of a check', unknown(), [], '2026-11-01'],
    ['the end of a period', unknown({ sources: { page: source({ published: '2026-02' }) } }), [], '2026-02-28'],
    [
      'the check, where the period is not over',
      unknown({ sources: { page: source({ published: '2026' }) } }),
      [],
      '2026-11-01',
    ],
    ['a guide that names it', unknown(), [guide({ published: '2026-03-04' })], '2026-03-04'],
    ['what the file says', unknown({ attested: fact('2025-05') }), [guide({ published: '2026-03-04' })], '2025-05'],
  ])('is %s', (_, value, guides, day) => {
    expect(attested([value], guides)).toBe(day);
  });

  it('names a source that stands in the file of the credential', () => {
    const [one] = built([unknown()], [guide({ published: '2026-03-04' })]).credentials;
    expect(one?.sources[one.attested?.sources[0] ?? '']).toMatchObject({ url: 'https://example.com/guide' });
  });
});

it('tells an end of a beta that was seen from one that was announced', () => {
  const left = (day: string) =>
    built([credential({ exams: [{ code: 'TO-1', opens: fact('2026-01-01'), betaUntil: fact(day) }] })]).credentials[0]
      ?.exams?.[0]?.betaLeft?.value;
  expect([left('2026-10-31'), left('2026-11-01'), left('2027-01-01'), left('unannounced')]).toEqual([
    true,
    false,
    false,
    undefined,
  ]);
});

it('hands over to the first successor that is there on the day, and along a chain', () => {
  const exam = (opens: string, closes?: string) => [
    { code: opens, opens: fact(opens), ...(closes === undefined ? {} : { closes: fact(closes) }) },
  ];
  const chain = built([
    credential({ exams: exam('2020-01-01', '2024-12-31'), successors: fact(['tiny-two', 'tiny-three']) }),
    credential({
      id: 'tiny-two',
      name: 'Second of them',
      exams: exam('2025-06-01', '2026-01-31'),
      successors: fact(['tiny-three']),
    }),
    credential({ id: 'tiny-three', name: 'Third and last', exams: exam('2025-02-01') }),
  ]);
  const on = (day: string) => heirOf(handoversOf(chain.credentials), 'tiny-one', day);
  expect(['2024-12-31', '2025-01-01', '2025-02-01', '2025-06-01', '2026-02-01'].map(on)).toEqual([
    'tiny-one',
    null,
    'tiny-three',
    'tiny-two',
    'tiny-three',
  ]);
});

it('reckons hours by the upper quartile of three or more of a kind and level', () => {
  const { credentials } = built(
    [10, 20, 30, 40, 100].map((hours, index) =>
      credential({ id: `tiny-${index}`, name: `Number ${index} of five`, hours: fact([hours, hours * 2]) }),
    ),
  );
  expect(typicalHours(credentials)['certification/associate']).toEqual([40, 80]);
  expect(typicalHours(credentials.slice(0, 2))).toEqual({});
});
