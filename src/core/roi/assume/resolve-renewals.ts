import { renewalUsd } from '../../catalogue/cost.ts';
import { renewalsOf } from '../sum/fees.ts';
import type { EffortTerms } from './resolve-effort.ts';
import type { TimingTerms } from './resolve-timing.ts';
import { assumed, derived, endsOf, mapGiven, midOf, published, type Resolved, told } from './resolved.ts';
import type { Scene } from './scene.ts';

/** What one renewal asks for, and what to beware of about it. */
interface OneRenewal {
  readonly fee: Resolved;
  readonly hours: Resolved;
  readonly cautions: readonly string[];
}

/** The fee and the hours of one renewal: yours, the published ones, or an assumption with a caution. */
export function oneRenewal({ request, credential, defaults, asOf }: Scene, studyHours: Resolved): OneRenewal {
  const { renewal } = credential;
  const cautions: string[] = [];
  let fee: Resolved;
  if (request.renewalUsd !== undefined) fee = told(request.renewalUsd);
  else if (renewal?.usd !== undefined) fee = published(renewal.usd.value, renewal.usd);
  else {
    const usd = renewalUsd(credential, asOf) ?? 0;
    fee = { value: usd, origin: 'default', sources: [], note: 'not published; taken as the exam once more' };
    cautions.push(
      `The price of a renewal is not published: taken as ${usd === 0 ? 'nothing' : `$${usd}, the exam once more`} (--renewal-fee).`,
    );
  }
  if (request.renewalHours !== undefined) return { fee, hours: told(request.renewalHours), cautions };
  if (renewal?.hours !== undefined) {
    const [low, high] = renewal.hours.value;
    return { fee, hours: published((low + high) / 2, renewal.hours), cautions };
  }
  const share = assumed(defaults.renewalHoursShare);
  const [least, , most] = endsOf(share.value);
  const hours = midOf(studyHours.value);
  cautions.push('Hours of a renewal are not published: taken as a quarter of the study (--renewal-hours).');
  return {
    fee,
    hours: derived(
      [least * hours, midOf(share.value) * hours, most * hours],
      [share],
      'not published; a share of the study hours',
    ),
    cautions,
  };
}

/** R and r: the renewals within the horizon, in today's money and hours. */
export interface RenewalTermsOf {
  readonly renewals: Resolved;
  readonly renewalHours: Resolved;
  readonly cautions: readonly string[];
}

const NONE: Resolved = { value: 0, origin: 'default', sources: [], note: 'none falls due within the years counted' };

/** Who says all fees together has said those of renewals too. */
function allFeesTold({ request: { feesUsd, renewalUsd, renewalHours } }: Scene): boolean {
  return feesUsd !== undefined && renewalUsd === undefined && renewalHours === undefined;
}

/** What renewing costs whoever passes; nothing where nothing lapses before the horizon ends, or a renewal is what is asked about. */
export function renewalTerms(scene: Scene, { hours }: EffortTerms, timing: TimingTerms): RenewalTermsOf {
  const { validityYears, horizon, lag, discount } = timing;
  const horizonYears = midOf(horizon.value);
  if (scene.asked !== 'earn' || allFeesTold(scene) || validityYears === null || validityYears >= horizonYears)
    return { renewals: NONE, renewalHours: NONE, cautions: [] };
  const { fee, hours: each, cautions } = oneRenewal(scene, hours);
  const {
    usd,
    hours: once,
    count,
  } = renewalsOf({
    usd: 1,
    hours: 1,
    validityYears,
    horizonYears,
    lagYears: midOf(lag.value),
    discountRate: midOf(discount.value),
  });
  const note = `${count} within the years counted, in today's money`;
  return {
    renewals: derived(
      mapGiven(fee.value, (value) => value * usd),
      [fee],
      note,
    ),
    renewalHours: derived(
      mapGiven(each.value, (value) => value * once),
      [each],
      note,
    ),
    cautions,
  };
}
