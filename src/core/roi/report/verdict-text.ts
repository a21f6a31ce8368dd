import type { Range } from '../../catalogue/fact.ts';
import type { Assumption } from '../assume/defaults.ts';
import { type RoiVerdict, verdictOf } from './verdict.ts';
import { percentRange, percentText } from './words.ts';

/** The verdict with the sentence that says it. */
export interface SpokenVerdict {
  readonly code: RoiVerdict;
  readonly text: string;
}

/** The sentence above an estimate: how sure one would have to be that the credential makes the difference. */
export function headlineOf(breakEven: number | null, base: Assumption): string {
  const share = percentRange(base.range?.[0] ?? base.value, base.value);
  const atLarge = `of credentials at large ${share} gain at all`;
  if (breakEven === null)
    return 'There is nothing to gain: no rise in pay and no job sooner, or no chance of finishing.';
  if (breakEven <= 0) return 'It costs nothing, so any chance that the certificate itself makes the difference pays.';
  if (breakEven > 1) return 'It does not pay even if the certificate itself surely makes the difference.';
  return `Pays if there is at least a ${percentText(breakEven)} chance that the certificate itself makes the difference; ${atLarge}.`;
}

/**
 * The verdict by rule, from the break-even attribution and the range that is plausible, as a sentence. `standIn` is the
 * rise in pay that was put in the place of any evidence; null where somebody claims one or the user gave it.
 */
export function spokenVerdict(breakEven: number | null, plausible: Range, standIn: number | null): SpokenVerdict {
  const code = verdictOf(breakEven, plausible);
  const range = percentRange(...plausible);
  const ifAtAll =
    standIn === null
      ? ''
      : `, if it can bring a rise of ${percentText(standIn)} at all: nothing is published that says so`;
  const texts: Readonly<Record<RoiVerdict, string>> = {
    'likely-pays': `Likely pays: that is below the ${range} taken as plausible${ifAtAll}.`,
    'toss-up': `A toss-up: that lies within the ${range} taken as plausible, so it depends on whether the certificate is what makes the difference${ifAtAll}.`,
    unlikely:
      (breakEven ?? 0) > 1
        ? 'Unlikely to pay: it costs more than all that it may bring.'
        : `Unlikely to pay: that is above the ${range} taken as plausible; it pays only if your case is unusual.`,
    'no-benefit': 'It can only cost.',
  };
  return { code, text: texts[code] };
}
