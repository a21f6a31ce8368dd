import type { SourcedCredential } from '../../../src/core/catalogue/credential.ts';

export const TODAY = '2026-11-27';

/** A fact with a source. */
export const fact = <T>(value: T) => ({ value, sources: ['page'] });

/** A credential of which nothing is known. */
export const BARE: SourcedCredential = {
  id: 'bare',
  name: 'Bare',
  shortName: 'X',
  shortId: 'X',
  provider: 'google',
  kind: 'certification',
  level: 'associate',
  summary: 'A credential of which nothing is known.',
  platforms: [],
  roles: [],
  topics: [],
  sources: {},
};
/** An exam with a price and hours. */
export const EXAM: SourcedCredential = {
  ...BARE,
  exams: [{ code: 'X-1', usd: fact(200) }],
  hours: fact([80, 120] as const),
};
/** A course paid by the month. */
export const COURSE: SourcedCredential = {
  ...BARE,
  kind: 'certificate',
  course: { usdPerMonth: fact([49, 49] as const), months: fact([4, 5] as const) },
};
