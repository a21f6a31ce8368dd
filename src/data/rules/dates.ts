import type { Availability, ExamVersion } from '../../core/catalogue/credential.ts';
import { firstDayOf, isDateOrPart, lastDayOf } from '../../core/catalogue/dates.ts';
import { type Finding, type Rule, type Subject, textsIn } from './rule.ts';
import { type Edition, editionsWithPaths } from './walk.ts';

const DATE_FACT =
  /(^|\.)(opens|betaUntil|registrationCloses|closes|issuedUntil|attested)\.(value|conflicts\.\d+\.value)$/;
const DATE_KEY =
  /(^|\.)sources\.[^.]+\.(checked|published)$|^(published|stored)$|(^|\.)runs\.\d+\.(starts|ends|certificateUntil)$|^sets\.\d+\.(from|to)$/;

const impossibleDate: Rule = {
  code: 'CERT020',
  id: 'impossible-date',
  severity: 'error',
  what: 'A date names a day, a month or a year that exists.',
  why: 'A day that does not exist is a slip, and the lifecycle is computed from it.',
  example: 'closes: { value: 2026-02-30, sources: [page] }',
  mend: 'Look the date up again.',
  *check({ material }: Subject): Iterable<Finding> {
    const origins = [
      ...material.entries.map(({ origin }) => origin),
      ...material.guideEntries.map(({ origin }) => origin),
      ...material.places.values(),
    ];
    const values = [
      ...material.entries.map(({ credential }) => credential),
      ...material.guides,
      ...[...material.places.keys()].map((key) => material[key]),
    ];
    for (const [index, origin] of origins.entries())
      for (const { text, path } of textsIn(values[index])) {
        const name = path.join('.');
        if ((DATE_FACT.test(name) || DATE_KEY.test(name)) && text !== 'unannounced' && !isDateOrPart(text))
          yield { origin, path, message: `${name}: there is no ${text}` };
      }
  },
};

const dateOrder: Rule = {
  code: 'CERT021',
  id: 'dates-out-of-order',
  severity: 'error',
  what: 'An edition opens before its beta ends, its beta ends before its registration closes, and that before it closes.',
  why: 'The status on a day is computed from these dates.',
  example: 'opens 2026-05-01, closes 2026-04-01',
  mend: 'Look the dates up again; a month may also stand for them.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { edition, origin, path } of editionsWithPaths(material)) {
      const dates = datesOf(edition);
      for (const [index, later] of dates.entries())
        for (const earlier of dates.slice(0, index))
          if (firstDayOf(earlier.date) > lastDayOf(later.date))
            yield {
              origin,
              path: [...path, later.key, 'value'],
              message: `${later.key} ${later.date} comes before ${earlier.key} ${earlier.date}`,
            };
    }
  },
};

function datesOf({ opens, betaUntil, registrationCloses, closes }: Availability) {
  return Object.entries({ opens, betaUntil, registrationCloses, closes }).flatMap(([key, fact]) =>
    fact === undefined || !isDateOrPart(fact.value) ? [] : [{ key, date: fact.value }],
  );
}

const overlap: Rule = {
  code: 'CERT022',
  id: 'overlapping-editions',
  severity: 'warning',
  what: 'Editions with the same exam code share no day in the same language, and they are listed oldest first.',
  why: 'On such a day it would be unclear which price and which form hold.',
  example: 'MLA-C01 in English until 2026-09-28, and MLA-C01 in English from 2026-09-01',
  mend: 'Give the older one a last day, or the newer one its own code; put the older one first.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const exams = credential.exams ?? [];
      for (const [index, exam] of exams.entries()) {
        const path = ['exams', index];
        const twin = exams.slice(0, index).find((earlier) => earlier.code === exam.code && shareADay(earlier, exam));
        if (twin !== undefined)
          yield { origin, path, message: `${exam.code} stands twice for the same language on the same days` };
        const before = exams[index - 1];
        if (
          before?.opens !== undefined &&
          exam.opens !== undefined &&
          lastDayOf(exam.opens.value) < firstDayOf(before.opens.value)
        )
          yield { origin, path, message: `${exam.code} opens before ${before.code} but is listed after it` };
      }
    }
  },
};

function shareADay(a: ExamVersion, b: ExamVersion): boolean {
  const spoken = b.languages?.value ?? ['en'];
  return (
    (a.languages?.value ?? ['en']).some((language) => spoken.includes(language)) &&
    startOf(a) <= endOf(b) &&
    startOf(b) <= endOf(a)
  );
}

function startOf({ opens }: Edition): string {
  return opens === undefined ? '0000-01-01' : lastDayOf(opens.value);
}

function endOf({ closes }: Edition): string {
  return closes === undefined ? '9999-12-31' : firstDayOf(closes.value);
}

/** Dates: they exist, and follow each other. */
export const DATE_RULES: readonly Rule[] = [impossibleDate, dateOrder, overlap];
