import type { ValidateOptions } from '../../src/data/validation.ts';
import { credential, fact, source } from './tiny.ts';

/** A breach of a rule, and its nearest neighbour that is none. */
export interface Case {
  readonly code: string;
  readonly trips: readonly object[];
  readonly passes: readonly object[];
  readonly options?: Partial<ValidateOptions>;
  readonly severity?: 'error' | 'warning';
}

/** A second sound credential beside the first. */
export const two = (changes: object = {}) =>
  credential({ id: 'tiny-two', name: 'Something Else', exams: [{ code: 'TT-2', usd: fact(100) }], ...changes });
const exam = (changes: object) => credential({ exams: [{ code: 'TO-1', ...changes }] });
const course = (changes: object) => credential({ kind: 'certificate', exams: undefined, course: changes });
const run = (changes: object = {}) => ({ starts: '2026-01-10', ends: '2026-03-01', sources: ['page'], ...changes });
const retired = { code: 'TO-1', closes: fact('2026-01-01') };
const page = (changes: object) => credential({ sources: { page: source(changes) } });
const WORDS = 'one two three four five six seven eight nine ten eleven twelve';

export const CASES: readonly Case[] = [
  { code: 'CERT001', trips: [], passes: [credential()] },
  { code: 'CERT002', trips: [credential({ hour: fact([1, 2]) })], passes: [credential({ hours: fact([1, 2]) })] },
  { code: 'CERT010', trips: [credential(), credential({ provider: 'nvidia' })], passes: [credential(), two()] },
  {
    code: 'CERT011',
    trips: [credential(), two({ aliases: ['to-1'] })],
    passes: [credential({ aliases: ['TO-1'] }), two()],
  },
  {
    code: 'CERT011',
    severity: 'warning',
    trips: [credential(), two({ provider: 'nvidia', exams: [{ code: 'TO-1' }] })],
    passes: [credential(), two({ provider: 'nvidia' })],
  },
  { code: 'CERT020', trips: [exam({ closes: fact('2026-02-30') })], passes: [exam({ closes: fact('2028-02-29') })] },
  { code: 'CERT020', trips: [exam({ opens: fact('2026-13') })], passes: [exam({ opens: fact('2026') })] },
  { code: 'CERT020', trips: [page({ checked: '2026-06-31' })], passes: [page({ checked: '2026-06-30' })] },
  {
    code: 'CERT020',
    trips: [exam({ betaUntil: fact('2026-09-31') })],
    passes: [exam({ betaUntil: fact('unannounced') })],
  },
  {
    code: 'CERT021',
    trips: [exam({ opens: fact('2026-05-01'), closes: fact('2026-04') })],
    passes: [exam({ opens: fact('2026-05-01'), closes: fact('2026-05') })],
  },
  {
    code: 'CERT021',
    trips: [exam({ betaUntil: fact('2026-07-01'), closes: fact('2026-06-01') })],
    passes: [exam({ opens: fact('2026-01-01'), betaUntil: fact('2026-01-01'), closes: fact('2026-01-01') })],
  },
  {
    code: 'CERT022',
    trips: [
      credential({
        exams: [
          { code: 'TO-1', closes: fact('2026-09-28') },
          { code: 'TO-1', opens: fact('2026-09-01') },
        ],
      }),
    ],
    passes: [
      credential({
        exams: [
          { code: 'TO-1', closes: fact('2026-09-28') },
          { code: 'TO-1', languages: fact(['ja']) },
          { code: 'TO-2', opens: fact('2026-09-01') },
        ],
      }),
    ],
  },
  {
    code: 'CERT022',
    trips: [
      credential({
        exams: [
          { code: 'B', opens: fact('2026-09-01') },
          { code: 'A', opens: fact('2025-09-01') },
        ],
      }),
    ],
    passes: [
      credential({
        exams: [
          { code: 'A', opens: fact('2025-09-01') },
          { code: 'B', opens: fact('2026-09-01') },
        ],
      }),
    ],
  },
  { code: 'CERT024', trips: [page({ checked: '2026-11-22' })], passes: [page({ checked: '2026-11-21' })] },
  { code: 'CERT025', trips: [page({ published: '2026-12' })], passes: [page({ published: '2026-11' })] },
  { code: 'CERT030', trips: [credential({ roles: ['ml-enginer'] })], passes: [credential({ roles: ['ml-engineer'] })] },
  { code: 'CERT030', trips: [credential({ host: 'courseera' })], passes: [credential({ host: 'coursera' })] },
  { code: 'CERT030', trips: [credential({ level: 'guru' })], passes: [credential({ level: 'expert' })] },
  { code: 'CERT030', trips: [credential({ openTo: fact('freemasons') })], passes: [credential()] },
  {
    code: 'CERT031',
    trips: [
      credential({ claims: [{ about: 'pay', method: 'survey', says: 'x', study: 'nobody', sources: ['page'] }] }),
    ],
    passes: [credential({ claims: [{ about: 'pay', method: 'survey', says: 'x', sources: ['page'] }] })],
  },
  {
    code: 'CERT033',
    trips: [credential({ successors: fact(['tiny-tow']) }), two()],
    passes: [credential({ successors: fact(['tiny-two']) }), two()],
  },
  {
    code: 'CERT034',
    trips: [credential({ requires: fact(['tiny-tow']) }), two()],
    passes: [credential({ requires: fact(['tiny-two', 'CISM', 'a degree']) }), two()],
  },
  {
    code: 'CERT035',
    trips: [credential({ hours: fact([1, 2], { sources: ['pgae'] }) })],
    passes: [credential({ hours: fact([1, 2], { sources: ['article-a'] }) })],
  },
  {
    code: 'CERT035',
    trips: [credential({ hours: fact([1, 2], { conflicts: [{ value: [3, 4], sources: ['rival'] }] }) })],
    passes: [credential({ hours: fact([1, 2], { conflicts: [{ value: [3, 4], sources: ['page'] }] }) })],
  },
  {
    code: 'CERT036',
    trips: [credential({ sources: { page: source(), other: source() } })],
    passes: [credential({ hours: fact([1, 2], { sources: ['other'] }), sources: { page: source(), other: source() } })],
  },
  {
    code: 'CERT050',
    trips: [credential({ successors: fact(['tiny-two']) }), two({ successors: fact(['tiny-one']) })],
    passes: [credential({ successors: fact(['tiny-two']) }), two()],
  },
  { code: 'CERT050', trips: [credential({ successors: fact(['tiny-one']) })], passes: [credential()] },
  {
    code: 'CERT051',
    trips: [credential({ exams: [retired] })],
    passes: [credential({ exams: [retired], notes: ['Its issuer named no successor.'] })],
  },
  {
    code: 'CERT060',
    trips: [page({ url: 'https://example.com/one?utm_source=x' })],
    passes: [page({ url: 'https://example.com/one?lang=en&page=2#part' })],
  },
  ...[
    'ref=x',
    'aff_id=1',
    'irclickid=1',
    'gclid=1',
    'fbclid=1',
    'tag=x-20',
    'partner=x',
    'via=me',
    'id=1#utm_medium=x',
  ].map(
    (query): Case => ({
      code: 'CERT060',
      trips: [page({ url: `https://example.com/one?${query}` })],
      passes: [page({ url: 'https://example.com/reference/tags?preview=1&refresh=1' })],
    }),
  ),
  {
    code: 'CERT060',
    trips: [page({ url: 'https://coursera.pxf.io/x' })],
    passes: [page({ url: 'https://pxf.example.com/' })],
  },
  {
    code: 'CERT061',
    trips: [credential({ notes: ['See http://example.com/x for more.'] })],
    passes: [credential({ notes: ['See https://example.com/x for more.'] })],
  },
  { code: 'CERT061', trips: [page({ url: 'javascript:alert(1)' })], passes: [page({})] },
  ...['localhost', '10.0.0.7', '[::1]', 'wiki', 'build.local'].map(
    (host): Case => ({
      code: 'CERT062',
      trips: [page({ url: `https://${host}/x` })],
      passes: [page({ url: 'https://docs.example.com/x' })],
    }),
  ),
  { code: 'CERT070', trips: [page({ checked: '2026-05-24' })], passes: [page({ checked: '2026-05-25' })] },
  {
    code: 'CERT070',
    severity: 'error',
    options: { maxAgeDays: 10 },
    trips: [page({ checked: '2026-11-10' })],
    passes: [page({ checked: '2026-11-11' })],
  },
  { code: 'CERT080', trips: [exam({ usd: fact(2001) })], passes: [exam({ usd: fact(0) })] },
  { code: 'CERT080', trips: [course({ usd: fact([0, 99]) })], passes: [course({ usd: fact([0, 0]) })] },
  { code: 'CERT080', trips: [course({ usd: fact([9, 50001]) })], passes: [course({ usd: fact([9, 50000]) })] },
  {
    code: 'CERT081',
    trips: [credential({ validityMonths: fact(3) })],
    passes: [credential({ validityMonths: fact(36) })],
  },
  { code: 'CERT082', trips: [credential({ exams: undefined })], passes: [course({ usd: fact([0, 0]) })] },
  { code: 'CERT083', trips: [credential({ exams: undefined, course: {} })], passes: [credential()] },
  { code: 'CERT083', trips: [credential({ kind: 'course' })], passes: [credential({ kind: 'micro-credential' })] },
  { code: 'CERT084', trips: [credential({ topics: ['mlops', 'mlops'] })], passes: [credential()] },
  {
    code: 'CERT084',
    trips: [credential({ relatedRoles: ['ml-engineer'] })],
    passes: [credential({ relatedRoles: ['analyst'] })],
  },
  {
    code: 'CERT086',
    trips: [credential({ hours: fact([1, 20_001]) })],
    passes: [credential({ hours: fact([1, 20_000]) })],
  },
  { code: 'CERT086', trips: [exam({ usd: fact(1e308) })], passes: [exam({ usd: fact(999_999) })] },
  {
    code: 'CERT086',
    trips: [credential({ validityMonths: fact(1e9) })],
    passes: [credential({ validityMonths: fact(36) })],
  },
  {
    code: 'CERT090',
    trips: [credential({ name: 'Mathematics for Machine Learning' }), two({ name: 'Mathematics of Machine Learning' })],
    passes: [credential({ name: 'Machine Learning Engineer 102' }), two({ name: 'Machine Learning Engineer 103' })],
  },
  {
    code: 'CERT090',
    trips: [credential({ name: 'Generative AI Associate' }), two({ name: 'Generative AI Associates' })],
    passes: [credential({ name: 'Generative AI Associate' }), two({ name: 'Generative AI Professional' })],
  },
  { code: 'CERT002', trips: [credential({ shortName: 'x'.repeat(37) })], passes: [credential()] },
  { code: 'CERT002', trips: [credential({ countries: fact([]) })], passes: [credential({ countries: fact(['JP']) })] },
  {
    code: 'CERT002',
    trips: [credential({ discounts: [{ for: 'students', says: 'students pay less' }] })],
    passes: [credential({ discounts: [{ for: 'students', says: 'students pay less', sources: ['page'] }] })],
  },
  { code: 'CERT013', trips: [credential(), two({ shortId: 'Tiny-One' })], passes: [credential(), two()] },
  {
    code: 'CERT020',
    trips: [course({ runs: [run({ starts: '2026-02-30' })] })],
    passes: [course({ runs: [run()] })],
  },
  {
    code: 'CERT021',
    trips: [exam({ registrationCloses: fact('2026-06-01'), closes: fact('2026-05-01') })],
    passes: [exam({ registrationCloses: fact('2026-05-01'), closes: fact('2026-06-01') })],
  },
  {
    code: 'CERT023',
    trips: [course({ runs: [run({ starts: '2026-05-04', ends: '2026-04-30' })] })],
    passes: [course({ runs: [run({ starts: '2026-05-04', ends: '2026-05' })] })],
  },
  {
    code: 'CERT023',
    trips: [course({ runs: [run({ starts: '2026-05-04' }), run({ starts: '2025-05-04' })] })],
    passes: [course({ runs: [run({ starts: '2025-05-04', ends: '2025-06' }), run()] })],
  },
  {
    code: 'CERT026',
    trips: [course({ issued: fact('in-runs-only') })],
    passes: [course({ issued: fact('in-runs-only'), runs: [run()] })],
  },
  {
    code: 'CERT026',
    trips: [course({ issued: fact('yes'), issuedUntil: fact('2025-07-31') })],
    passes: [course({ issued: fact('no-longer'), issuedUntil: fact('2025-07-31') })],
  },
  {
    code: 'CERT026',
    trips: [course({ issued: fact('no-longer'), issuedUntil: fact('2025-07-31'), runs: [run()] })],
    passes: [course({ issued: fact('no-longer'), issuedUntil: fact('2026-07-31'), runs: [run()] })],
  },
  {
    code: 'CERT027',
    trips: [credential({ exams: [{ code: 'TO-1' }], sources: {} })],
    passes: [credential({ exams: [{ code: 'TO-1' }] })],
  },
  {
    code: 'CERT030',
    trips: [credential({ teaches: ['ml-basic'] })],
    passes: [credential({ teaches: ['ml-basics'] })],
  },
  {
    code: 'CERT030',
    trips: [credential({ assumes: fact(['coding']) })],
    passes: [credential({ assumes: fact(['programming']) })],
  },
  {
    code: 'CERT032',
    trips: [credential({ renews: fact(['tiny-to']) })],
    passes: [credential({ renews: fact(['tiny-one']) })],
  },
  { code: 'CERT037', trips: [page({ url: 'https://www.visualfoodie.com/exam' })], passes: [page({})] },
  {
    code: 'CERT037',
    trips: [page({ url: 'https://chatgpt.com/share/abc' })],
    passes: [page({ url: 'https://chatgpt.com/pricing' })],
  },
  { code: 'CERT037', trips: [page({ url: 'https://staging.example.com/exam' })], passes: [page({})] },
  { code: 'CERT038', trips: [page({ read: 'reported' })], passes: [page({ read: 'copy' })] },
  {
    code: 'CERT085',
    trips: [credential({ scope: 'neighbour' })],
    passes: [credential({ scope: 'neighbour', scopeReason: 'people hold it' })],
  },
  {
    code: 'CERT085',
    trips: [credential({ scopeReason: 'people hold it' })],
    passes: [credential()],
  },
  {
    code: 'CERT100',
    options: { ownWords: [{ name: 'article.txt', text: `Before: ${WORDS}, after.` }] },
    trips: [credential({ summary: `“${WORDS.replace('six seven', 'Six — seven')}!”` })],
    passes: [credential({ summary: WORDS.replace('six', 'sixty') })],
  },
];
