import type { Claim, Credential, Method, SourcedClaim } from '../../catalogue/credential.ts';
import type { Range } from '../../catalogue/fact.ts';
import { type Bell, pooled, sdOf, times } from './bell.ts';
import type { ClaimScale, RoiDefaults } from './defaults.ts';

/** A claim about pay with a figure. */
export type PayClaim = (Claim | SourcedClaim) & Required<Pick<Claim, 'upliftPercent'>>;

/** A claim as it enters the effect: what it says, and what is left of it. Shares of pay. */
export interface WeighedClaim extends Bell {
  readonly method: Method;
  readonly claimedShare: Range;
  readonly factor: number;
  /** A study or a source. */
  readonly source: string;
}

/** The claims about pay that name a figure. */
export function payClaims({ claims = [] }: Pick<Credential, 'claims'>): PayClaim[] {
  return claims.filter((claim): claim is PayClaim => claim.about === 'pay' && claim.upliftPercent !== undefined);
}

/** Whether people who have it were compared with such as have not, by lot or by matching. */
export function isComparison(method: Method): boolean {
  return method === 'randomised' || method === 'matched';
}

/**
 * The claims that may enter, each as a mean and a standard deviation: the claimed rise times the factor of its kind of
 * comparison, both uncertain, and a doubt that every figure carries. What an issuer says of itself, opinions and the pay of
 * advertised skills enter with nothing.
 */
export function weighedClaims(credential: Pick<Credential, 'claims'>, defaults: RoiDefaults): WeighedClaim[] {
  return payClaims(credential).flatMap((claim) => {
    const scale = scaleOf(claim);
    if (scale === null) return [];
    const { value, range = [value, value] } = defaults.claims[scale];
    const claimed: Range = [claim.upliftPercent[0] / 100, claim.upliftPercent[1] / 100];
    const { mean, sd } = times(
      { mean: (claimed[0] + claimed[1]) / 2, sd: sdOf(claimed) },
      { mean: value, sd: sdOf(range) },
    );
    const doubt = defaults.claimDoubtShare.value;
    return [
      {
        method: claim.method,
        claimedShare: claimed,
        factor: value,
        mean,
        sd: Math.sqrt(sd * sd + doubt * doubt),
        source: sourceOf(claim),
      },
    ];
  });
}

/** The study or the first source of a claim; empty where the claim comes without. */
export function sourceOf(claim: PayClaim): string {
  return claim.study ?? ('sources' in claim ? claim.sources[0] : undefined) ?? '';
}

function scaleOf({ method, compares }: Claim): ClaimScale | null {
  if (isComparison(method)) return 'effect';
  return method === 'survey' ? (compares ?? 'all-workers') : null;
}

/**
 * What is known of the effect once the claims are heard. Trials and matched comparisons are pooled with the class by
 * precision. Surveys are pooled the same way, but may only lower the mean and make nobody surer: publishing a bad claim
 * never helps.
 */
export function withClaims(prior: Bell, claims: readonly WeighedClaim[]): Bell {
  const compared = pooled([prior, ...claims.filter(({ method }) => isComparison(method))]);
  const heard = pooled([compared, ...claims.filter(({ method }) => !isComparison(method))]);
  return { mean: Math.min(compared.mean, heard.mean), sd: compared.sd };
}
