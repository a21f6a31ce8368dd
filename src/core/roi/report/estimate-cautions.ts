import type { Credential } from '../../catalogue/credential.ts';
import type { Lifecycle } from '../../catalogue/lifecycle.ts';
import type { Estimate } from '../sum/formula.ts';
import type { Lens } from '../sum/lenses.ts';

/** A day, and where a credential stands on it. */
export interface Timed {
  readonly lifecycle: Lifecycle;
  readonly asOf: string;
}

/** A return above this says more about the fee than about the gain. */
const TINY_FEE_ROI = 10;

/** What a reader of the result should be warned of. */
export function estimateCautions(
  { kind }: Pick<Credential, 'kind'>,
  lenses: Readonly<Record<Lens, Estimate>>,
  { lifecycle }: Timed,
  monthsSooner: number,
): string[] {
  const cautions: string[] = [];
  const { advertised, evidence } = lenses;
  if (advertised.costUsd > 0 && ((advertised.roi ?? 0) > TINY_FEE_ROI || (evidence.roi ?? 0) > TINY_FEE_ROI))
    cautions.push('A return above 1,000% only says that the fee is tiny: the hours are the cost. Look at them.');
  if (advertised.costUsd === 0)
    cautions.push('There is no fee, so the advertised return has no end: the hours are the cost. Look at them.');
  if (monthsSooner > 0 && evidence.accelerationUsd === 0)
    cautions.push(
      'A job sooner brings nothing at the pay you have meanwhile: say --not-employed, --pay-while-searching or --target-salary.',
    );
  if (kind === 'academic')
    cautions.push(
      'The defaults are meant for certificates; a degree may bring more, for longer: set --uplift and --horizon.',
    );
  if (lifecycle.status === 'announced')
    cautions.push(`It cannot be earned yet: it opens ${lifecycle.firstDay ?? 'on a day not yet published'}.`);
  if (lifecycle.status === 'beta')
    cautions.push(
      'It is in beta: prices and dates may change, results take longer, and some betas allow one try only: see --attempts.',
    );
  if (lifecycle.status === 'retiring') cautions.push(`It can be earned until ${lifecycle.lastDay} only.`);
  return cautions;
}
