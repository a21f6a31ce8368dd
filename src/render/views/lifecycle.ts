import type { Lifecycle } from '../../core/lifecycle.ts';
import type { Text } from '../blocks.ts';

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
