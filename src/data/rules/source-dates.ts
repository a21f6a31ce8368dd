import { firstDayOf, isDateOrPart } from '../../core/catalogue/dates.ts';
import type { Source } from '../../core/catalogue/fact.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import { sourcesWithPaths } from './walk.ts';

const checkInFuture: Rule = {
  code: 'CERT024',
  id: 'check-in-future',
  severity: 'error',
  what: 'No source was checked, and no guide stored, after today.',
  why: 'The date of the newest check is the version of the dataset.',
  example: 'checked: 2062-11-21',
  mend: 'Write the day on which you looked.',
  *check({ material, asOf }: Subject): Iterable<Finding> {
    if (asOf === undefined) return;
    for (const { source, origin, path } of sourcesWithPaths(material))
      if (source.checked > asOf)
        yield { origin, path: [...path, 'checked'], message: `checked on ${source.checked}, which is after ${asOf}` };
    for (const { guide, origin } of material.guideEntries)
      if (guide.stored > asOf)
        yield { origin, path: ['stored'], message: `stored on ${guide.stored}, which is after ${asOf}` };
  },
};

const publishedAfterCheck: Rule = {
  code: 'CERT025',
  id: 'published-after-check',
  severity: 'error',
  what: 'A source was published before it was checked, a guide before it was stored.',
  why: 'One of the two dates is wrong.',
  example: 'published: 2026-12, checked: 2026-11-21',
  mend: 'Correct the date of publication, or check the source again.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { source, origin, path } of sourcesWithPaths(material))
      if (isLater(source))
        yield {
          origin,
          path: [...path, 'published'],
          message: `published ${source.published}, after it was checked on ${source.checked}`,
        };
    for (const { guide, origin } of material.guideEntries)
      if (isLater({ published: guide.published, checked: guide.stored }))
        yield {
          origin,
          path: ['published'],
          message: `published ${guide.published}, after it was stored on ${guide.stored}`,
        };
  },
};

function isLater({ published, checked }: Pick<Source, 'published' | 'checked'>): boolean {
  return published !== undefined && isDateOrPart(published) && firstDayOf(published) > checked;
}

/** Dates of sources: published, then checked, and not in the future. */
export const SOURCE_DATE_RULES: readonly Rule[] = [checkInFuture, publishedAfterCheck];
