import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Field } from '../../core/catalogue/fields.ts';
import type { Status } from '../../core/catalogue/lifecycle.ts';
import type { OptionSummary } from '../../core/catalogue/summary.ts';
import type { Text, Tone } from '../blocks.ts';

/** What stands where nothing is published. */
export const UNKNOWN: Text = { text: '–', tone: 'muted' };

/** That something is active is no news. */
const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  active: 'plain',
  beta: 'warning',
  retiring: 'warning',
  announced: 'muted',
  retired: 'bad',
};

/** A field of an option as a cell of a table, or a value beside its label. */
export function fieldCell({ id, text }: Field, option: OptionSummary, catalogue: Catalogue): Text {
  const found = text(option, catalogue);
  if (found === null) return UNKNOWN;
  const tone = id === 'status' ? STATUS_TONES[option.lifecycle.status] : 'plain';
  return tone === 'plain' ? found : { text: found, tone };
}
