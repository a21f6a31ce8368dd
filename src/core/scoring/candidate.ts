import type { Alternative } from '../catalogue/alternative.ts';
import { type Cost, costOf, renewalUsd } from '../catalogue/cost.ts';
import type { Claim, Credential, HandsOn, Kind, Method } from '../catalogue/credential.ts';
import { daysBetween } from '../catalogue/dates.ts';
import type { Range } from '../catalogue/fact.ts';
import { isKnown } from '../catalogue/guides.ts';
import { housesOf } from '../catalogue/houses.ts';
import { adsPerThousand, issuerAdsPerThousand } from '../catalogue/job-ads.ts';
import type { Offered } from '../catalogue/languages.ts';
import { type Lifecycle, lifecycleOf, offeredIn } from '../catalogue/lifecycle.ts';
import { UNENDING } from '../catalogue/options.ts';
import { type Effort, effortOf } from '../catalogue/typical-hours.ts';
import type { Provider } from '../catalogue/vocabulary.ts';
import type { Lifespan } from '../profile/held.ts';
import { lifespansFor, lifespansOf } from './lifespans.ts';
import type { Judgement, Model } from './model.ts';
import type { Option } from './option.ts';
import { onScale } from './scale.ts';
import { housesFor, isVendorExam, vendorKinds } from './vendor-exam.ts';

/** An option with everything about it that does not depend on the person, worked out once for a day and a language. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly kind: Kind | 'alternative';
  readonly issuer: Provider | null;
  readonly level: string | null;
  /** Years of relevant work it is meant for. */
  readonly years: Range;
  /** Whether it is a well-known credential outside AI. */
  readonly neighbour: boolean;
  readonly roles: readonly string[];
  readonly relatedRoles: readonly string[];
  /** One of these must be held to register; empty when nothing must. */
  readonly requires: readonly string[];
  /** How long it and what it requires live, by id; what is not there does not lapse as far as is known. */
  readonly lifespans: Readonly<Record<string, Lifespan>>;
  readonly platforms: readonly string[];
  /** Houses of these platforms; of an exam that names none, the house of the vendor that gives it. */
  readonly houses: readonly string[];
  /** Whether it binds to no platform and is no vendor's own exam. */
  readonly neutral: boolean;
  /** Skills that it takes for granted and does not teach; what is likely where nothing is published. */
  readonly assumes: readonly string[];
  readonly topics: readonly string[];
  readonly cost: Cost;
  /** Hours of study as published; see `effort` for what is reckoned with where they are not. */
  readonly hours: Range | null;
  readonly effort: Effort;
  readonly handsOn: HandsOn | null;
  readonly lifecycle: Lifecycle;
  /** The only countries that it is for; null when nothing bounds it. */
  readonly countries: readonly string[] | null;
  /** Whether it is offered in the language that the candidates were made for. */
  readonly offered: Offered;
  /** Days until the announced last day; null while none is announced. */
  readonly daysLeft: number | null;
  readonly renewalUsd: number | null;
  /**
   * How far hiring managers know the issuer, 0 to 1: whole where a guide or study that was out by then reports it, else as many
   * advertisements name its certificates.
   */
  readonly issuerKnown: number;
  /** Job advertisements per thousand that name it, in the count where it does best. */
  readonly adsPerThousand: number;
  /** How the statements that speak for it were obtained; advertisements stand in `adsPerThousand`. */
  readonly methods: readonly Method[];
}

// A memo, not a state: the same dataset, day and language always give the same candidates.
const made = new WeakMap<Judgement, Map<string, readonly Candidate[]>>();
const MAX_LISTS = 40;

/** Every credential and alternative of a dataset as a candidate for `asOf` (`YYYY-MM-DD`) in `language`. */
export function candidatesOf(dataset: Judgement, asOf: string, language: string): readonly Candidate[] {
  const known = made.get(dataset) ?? new Map<string, readonly Candidate[]>();
  made.set(dataset, known);
  const key = `${asOf} ${language}`;
  if (!known.has(key) && known.size >= MAX_LISTS) known.clear();
  const candidates = known.get(key) ?? makeCandidates(dataset, asOf, language);
  known.set(key, candidates);
  return candidates;
}

function makeCandidates(dataset: Judgement, asOf: string, language: string): Candidate[] {
  const providers = new Map(dataset.vocabulary.providers.map((provider) => [provider.id, provider]));
  const years = new Map(dataset.vocabulary.levels.map((level) => [level.id, level.years]));
  const shared: Shared = {
    model: dataset.model,
    houses: housesOf(dataset.vocabulary),
    vendors: vendorKinds(dataset.vocabulary),
    published: publishedBy(dataset, asOf),
    lifespans: lifespansOf(dataset.credentials),
    ads: adsPerThousand(dataset.jobAds, asOf),
    issuerAds: issuerAdsPerThousand(dataset.jobAds, asOf),
    asOf,
    language,
  };
  const candidates: Candidate[] = [];
  for (const credential of dataset.credentials) {
    const issuer = providers.get(credential.provider) ?? null;
    const effort = effortOf(credential, dataset.typicalHours);
    candidates.push(credentialCandidate(credential, effort, issuer, years.get(credential.level), shared));
  }
  for (const alternative of dataset.alternatives) candidates.push(alternativeCandidate(alternative));
  return candidates;
}

/** Ids of the guides and studies that were out on a day; a study counts from the beginning of its year. */
function publishedBy({ evidence, guides }: Judgement, asOf: string): Set<string> {
  const heard = guides.filter((guide) => isKnown(guide, asOf));
  const studies = evidence.studies.filter(({ year }) => year !== undefined && `${year}-01-01` <= asOf);
  return new Set([...heard, ...studies].map(({ id }) => id));
}

/** What all candidates of one day and language share. */
interface Shared {
  readonly model: Model;
  readonly houses: ReadonlyMap<string, string>;
  /** Kinds of issuers. */
  readonly vendors: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
  readonly lifespans: ReadonlyMap<string, Lifespan>;
  readonly ads: ReadonlyMap<string, number>;
  /** By issuer: advertisements per thousand that name one of its certificates. */
  readonly issuerAds: ReadonlyMap<string, number>;
  readonly asOf: string;
  readonly language: string;
}

function credentialCandidate(
  credential: Credential,
  effort: Effort,
  issuer: Provider | null,
  years: Range | undefined,
  shared: Shared,
): Candidate {
  const { model, houses, published, lifespans, ads, asOf, language } = shared;
  const isOwnExam = isVendorExam(credential, issuer, shared.vendors);
  const option: Option = { type: 'credential', credential };
  const lifecycle = lifecycleOf(credential, asOf, language);
  const claims = credential.claims ?? NO_CLAIMS;
  const requires = credential.requires?.value ?? NONE;
  return {
    id: credential.id,
    name: credential.name,
    option,
    kind: credential.kind,
    issuer,
    level: credential.level,
    years: years ?? [0, 0],
    neighbour: credential.scope === 'neighbour',
    roles: credential.roles,
    relatedRoles: credential.relatedRoles ?? NONE,
    requires,
    lifespans: lifespansFor([credential.id, ...requires], lifespans),
    platforms: credential.platforms,
    houses: housesFor(credential, isOwnExam, houses),
    neutral: credential.platforms.length === 0 && !isOwnExam,
    assumes: assumesOf(credential, model),
    topics: credential.topics,
    cost: costOf(credential, asOf, language),
    hours: credential.hours?.value ?? null,
    effort,
    handsOn: credential.handsOn?.value ?? null,
    lifecycle,
    countries: credential.countries?.value ?? null,
    offered: offeredIn(credential, asOf, language),
    daysLeft: lifecycle.lastDay === null ? null : daysBetween(asOf, lifecycle.lastDay),
    renewalUsd: renewalUsd(credential, asOf),
    issuerKnown: issuer?.recognised?.some((guide) => published.has(guide)) === true ? 1 : namedShare(issuer, shared),
    adsPerThousand: ads.get(credential.id) ?? 0,
    methods: methodsOf(claims),
  };
}

function namedShare(issuer: Provider | null, { model, issuerAds }: Shared): number {
  return onScale(model.recognition.jobAdsPerThousand, issuerAds.get(issuer?.id ?? '') ?? 0);
}

const NONE: readonly string[] = [];
const NO_CLAIMS: readonly Claim[] = [];

/** What is not published about skills is taken to be what its level asks for, so that silence helps nobody. */
function assumesOf(
  { assumes, teaches, level, roles }: Credential,
  { levelFit: { unpublished } }: Model,
): readonly string[] {
  const made = roles.some((role) => unpublished.roles.includes(role));
  const words = assumes?.value ?? (made ? unpublished.levels[level] : undefined) ?? NONE;
  return teaches === undefined ? words : words.filter((word) => !teaches.includes(word));
}

/** Advertisements speak by how many of them name it, which `job-ads.yaml` counts; a claim about them adds nothing. */
function methodsOf(claims: readonly Claim[]): Method[] {
  return claims.map(({ method }) => method).filter((method) => method !== 'job-ads');
}

function alternativeCandidate(alternative: Alternative): Candidate {
  const option: Option = { type: 'alternative', alternative };
  return {
    id: alternative.id,
    name: alternative.name,
    option,
    kind: 'alternative',
    issuer: null,
    level: null,
    years: alternative.years,
    neighbour: false,
    roles: alternative.roles,
    relatedRoles: alternative.relatedRoles ?? NONE,
    requires: [],
    lifespans: {},
    platforms: [],
    houses: [],
    neutral: true,
    assumes: alternative.assumes ?? [],
    topics: alternative.topics,
    cost: { usd: alternative.usd, parts: [] },
    hours: alternative.hours,
    effort: { hours: alternative.hours, estimated: false },
    handsOn: alternative.handsOn,
    lifecycle: UNENDING,
    countries: null,
    offered: 'yes',
    daysLeft: null,
    renewalUsd: 0,
    issuerKnown: 0,
    adsPerThousand: 0,
    methods: [],
  };
}
