import type { Lifecycle } from '../../catalogue/lifecycle.ts';
import { midOf } from '../assume/resolved.ts';
import type { Scene } from '../assume/scene.ts';
import type { OptionEstimate } from './option-estimate.ts';

type Known = Pick<OptionEstimate, 'lenses' | 'inputs' | 'advertisedBy'> & { readonly lifecycle: Lifecycle | null };

/** What was asked for and comes to nothing as it stands: said before anything else. */
export function requestCautions({ request }: Scene, { lenses, inputs }: Pick<Known, 'lenses' | 'inputs'>): string[] {
  const cautions: string[] = [];
  if (request.notEmployed === true && request.monthsSooner === undefined)
    cautions.push(
      'Being out of work counts only with --months-sooner: how many months sooner do you expect a job through it?',
    );
  if (request.monthsSooner !== undefined && midOf(request.monthsSooner) > 0 && lenses.anyway.accelerationUsd === 0)
    cautions.push(
      'A job sooner brings nothing at the pay you have meanwhile: say --not-employed, --pay-while-searching or --target-salary.',
    );
  if (inputs.fees.taxFreeUsd !== null && inputs.fees.taxRate === 0)
    cautions.push('A tax-free allowance changes nothing without your tax rate: say --tax.');
  if (request.clawbackShare !== undefined && inputs.fees.sums.employerUsd === 0)
    cautions.push('There is nothing to pay back where the employer pays nothing: say --employer-pays.');
  return cautions;
}

/** What a reader of the result should be warned of. */
export function estimateCautions(scene: Scene, { advertisedBy, lifecycle }: Known): string[] {
  const { credential, asked } = scene;
  const cautions: string[] = [];
  const weak = advertisedBy === null || advertisedBy === 'you' ? undefined : WEAK[advertisedBy];
  if (weak !== undefined) cautions.push(weak);
  if (asked === 'earn' && advertisedBy === null) cautions.push('Nobody has published what it adds to pay.');
  if (credential.kind === 'academic')
    cautions.push('The years counted are meant for certificates; a degree may bring more, for longer: set --horizon.');
  return [...cautions, ...lifecycleCautions(lifecycle, asked === 'earn')];
}

const WEAK: Readonly<Partial<Record<string, string>>> = {
  'job-ads': 'The advertised rise is a difference between advertisements, not what one person gained.',
  survey: 'The advertised rise is from a survey without a comparison group.',
  'issuer-claim': 'The advertised rise is what the issuer says; it sells the credential.',
  opinion: 'The advertised rise is an opinion; no survey or study is behind it.',
};

function lifecycleCautions(lifecycle: Lifecycle | null, earns: boolean): string[] {
  if (lifecycle === null || !earns) return [];
  const { status, firstDay, lastDay } = lifecycle;
  if (status === 'announced') return [`It cannot be earned yet: it opens ${firstDay ?? 'on a day not yet published'}.`];
  if (status === 'beta')
    return [
      'It is in beta: prices and dates may change, results take longer, and some betas allow one try only: see --attempts.',
    ];
  return status === 'retiring' ? [`It can be earned until ${lastDay} only.`] : [];
}
