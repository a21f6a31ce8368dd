import type { Range } from '../../catalogue/fact.ts';
import { type Bell, sdOf, times } from './bell.ts';
import { isComparison, type WeighedClaim, weighedClaims, withClaims } from './claims.ts';
import type { Assumption, EffectClass } from './defaults.ts';
import { effectClassOf, isExamLike } from './effect-class.ts';
import { hoursOf } from './resolve-hours.ts';
import { endsOf, midOf } from './resolved.ts';
import type { Scene } from './scene.ts';

/** By what an effect is multiplied for this person or this credential, and why. */
export interface EffectFactor extends Bell {
  readonly what: string;
  readonly label: string;
}

/**
 * θ: the average effect on pay over all who pass and are like this person, as a share of pay: a normal distribution by mean
 * and standard deviation. `base` is the class before claims, factors and answer.
 */
export interface Effect extends Bell {
  readonly class: EffectClass;
  readonly label: string;
  readonly base: Bell & { readonly range: Range };
  readonly claims: readonly WeighedClaim[];
  readonly factors: readonly EffectFactor[];
  /** What is shown to people beside the mean. */
  readonly range: Range;
  /** Whether studies stand behind the class, or our judgement alone. */
  readonly studied: boolean;
  /** Whether a trial or a matched comparison of this very credential is among the claims. */
  readonly compared: boolean;
  /** Ids of the studies of the class, and of comparisons of this very credential. */
  readonly sources: readonly string[];
}

/** The effect of a credential on the pay of somebody like the one who asks. */
export function effectOf(scene: Scene): Effect {
  const { credential, defaults } = scene;
  const effectClass = effectClassOf(credential, defaults);
  const { label, mean, sd, range, sources = [] } = defaults.effects[effectClass];
  const claims = weighedClaims(credential, defaults);
  const factors = factorsOf(scene, effectClass);
  const found = factors.reduce(times, withClaims({ mean, sd }, claims));
  const stretch = sd > 0 ? found.sd / sd : 0;
  return {
    class: effectClass,
    label,
    base: { mean, sd, range },
    claims,
    factors: factors.map(({ what, label: says, mean: factor, sd: off }) => ({
      what,
      label: says,
      mean: factor,
      sd: off,
    })),
    mean: found.mean,
    sd: found.sd,
    range: [found.mean + (range[0] - mean) * stretch, found.mean + (range[1] - mean) * stretch],
    studied: sources.length > 0,
    compared: claims.some(({ method }) => isComparison(method)),
    sources: [
      ...new Set([...sources, ...claims.filter(({ method }) => isComparison(method)).map(({ source }) => source)]),
    ],
  };
}

function factorsOf(scene: Scene, effectClass: EffectClass): EffectFactor[] {
  return [
    doseFactor(scene, effectClass),
    experienceFactor(scene, effectClass),
    fitFactor(scene),
    furtherFactor(scene, effectClass),
    ...renewalFactors(scene),
    answerFactor(scene),
  ].filter((each) => each !== null);
}

function assumedFactor(what: string, { label, value, range = [value, value] }: Assumption): EffectFactor {
  return { what, label, mean: value, sd: sdOf(range) };
}

/** By the hours that are published or estimated, never by the reader's own: who is quicker loses nothing. */
function doseFactor(scene: Scene, effectClass: EffectClass): EffectFactor | null {
  const { doseHours } = scene.defaults.effects[effectClass];
  const hours = doseHours === undefined ? null : hoursOf({ ...scene, request: { salaryUsd: 1 } });
  if (doseHours === undefined || hours === null) return null;
  const share = Math.min(1, midOf(hours.hours.value) / doseHours);
  return share === 1 ? null : { what: 'dose', label: `shorter than ${doseHours} hours`, mean: share, sd: 0 };
}

const EARLY_YEARS = 2;
const LATE_YEARS = 5;

function experienceFactor({ request, defaults }: Scene, effectClass: EffectClass): EffectFactor | null {
  const { experienceYears: years, degree } = request;
  if (degree === 'no' || (years !== undefined && years < EARLY_YEARS))
    return assumedFactor('experience', defaults.underTwoYearsOrNoDegree);
  if (years === undefined || years < LATE_YEARS) return null;
  return assumedFactor('experience', isExamLike(effectClass) ? defaults.fiveAndMoreExam : defaults.fiveAndMoreCourse);
}

function fitFactor({ request, credential, defaults }: Scene): EffectFactor | null {
  const { role } = request;
  const { roles, relatedRoles = [] } = credential;
  if (role === undefined || roles.includes(role) || relatedRoles.includes(role)) return null;
  return assumedFactor('fit', defaults.notFittingTheRole);
}

/** One of the same class is held already, another than the one asked about. */
function furtherFactor(
  { request, credential, credentials, defaults }: Scene,
  effectClass: EffectClass,
): EffectFactor | null {
  const ids = new Set(
    (request.held ?? []).flatMap((each) => ('id' in each && each.id !== credential.id ? [each.id] : [])),
  );
  const same = credentials.some((each) => ids.has(each.id) && effectClassOf(each, defaults) === effectClass);
  return same ? assumedFactor('further', defaults.furtherOfTheSameKind) : null;
}

/** What is left of the effect when it lapses, and how much of that lapsing takes. */
function renewalFactors({ asked, ageYears, defaults, request }: Scene): EffectFactor[] {
  if (asked !== 'renewal') return [];
  const decay = request.decay === undefined ? defaults.decay.value : midOf(request.decay);
  const years = Math.round(ageYears * 10) / 10;
  return [
    { what: 'age', label: `${years} years old when it lapses`, mean: powerOf(decay, ageYears), sd: 0 },
    assumedFactor('lapse', defaults.lapseLoss),
  ];
}

/** Whole years by multiplication, the rest in a straight line: the same digits on every engine. */
function powerOf(base: number, years: number): number {
  let power = 1;
  const whole = Math.min(100, Math.floor(years));
  for (let year = 0; year < whole; year++) power *= base;
  return power * (1 - (years - Math.floor(years)) * (1 - base));
}

/** The studies' average is over people for whom c is the default; who knows more of themselves moves it in proportion. */
function answerFactor({ request, defaults }: Scene): EffectFactor | null {
  const usual = defaults.attribution.value;
  const own =
    request.attribution ??
    (request.sameWithoutIt === undefined ? undefined : defaults.counterfactual.answers[request.sameWithoutIt].value);
  if (own === undefined || midOf(own) === usual || usual <= 0) return null;
  return {
    what: 'answer',
    label: 'your answer on what would have happened without it',
    mean: midOf(own) / usual,
    sd: 0,
  };
}

/** The effect that the reader's own figure stands for: c · u. */
export function ownEffect(
  upliftShare: NonNullable<Scene['request']['upliftShare']>,
  attribution: number,
): Bell & { range: Range } {
  const [low, mid, high] = endsOf(upliftShare);
  return {
    mean: attribution * mid,
    sd: attribution * sdOf([low, high]),
    range: [attribution * low, attribution * high],
  };
}
