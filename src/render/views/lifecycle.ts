import { daysBetween } from '../../core/catalogue/dates.ts';
import { type Lifecycle, SOON_DAYS } from '../../core/catalogue/lifecycle.ts';
import type { Text } from '../blocks.ts';

/** Which of the credentials shown can be earned for half a year or less from the day of the question. */
export function closingNotes(
  shown: readonly { readonly id: string; readonly lifecycle: Lifecycle }[],
  asOf: string,
): string[] {
  const closing = shown.filter(
    ({ lifecycle: { status, lastDay } }) =>
      status === 'retiring' && lastDay !== null && daysBetween(asOf, lastDay) <= SOON_DAYS,
  );
  return closing.length === 0
    ? []
    : [
        `Closing within ${SOON_DAYS} days: ${closing.map(({ id, lifecycle }) => `${id} (last day ${lifecycle.lastDay})`).join(', ')}.`,
      ];
}

/** Where a credential stands, in two or three words with the date that matters. */
export function statusText({ status, firstDay, lastDay, betaUntil }: Lifecycle): Text {
  switch (status) {
    case 'active':
      return { text: 'active', tone: 'good' };
    case 'beta':
      return { text: betaUntil === null ? 'beta' : `beta until ${betaUntil}`, tone: 'warning' };
    case 'retiring':
      return { text: `until ${lastDay}`, tone: 'warning' };
    case 'announced':
      return { text: `from ${firstDay ?? 'an unpublished day'}`, tone: 'muted' };
    case 'retired':
      return { text: `retired ${lastDay ?? ''}`.trim(), tone: 'bad' };
  }
}
