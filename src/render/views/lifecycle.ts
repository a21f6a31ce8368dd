import { daysBetween } from '../../core/catalogue/dates.ts';
import { type Lifecycle, SOON_DAYS } from '../../core/catalogue/lifecycle.ts';
import { dateText } from '../../core/figure-text.ts';

/** Which of the credentials shown can be earned for half a year or less from the day of the question. */
export function closingNotes(
  shown: readonly { readonly shortId: string; readonly lifecycle: Lifecycle }[],
  asOf: string,
): string[] {
  const closing = shown.filter(
    ({ lifecycle: { status, lastDay } }) =>
      status === 'retiring' && lastDay !== null && daysBetween(asOf, lastDay) <= SOON_DAYS,
  );
  const named = closing.map(({ shortId, lifecycle }) => `${shortId} (last day ${dateText(lifecycle.lastDay)})`);
  return named.length === 0 ? [] : [`Closing within ${SOON_DAYS} days: ${named.join(', ')}.`];
}
