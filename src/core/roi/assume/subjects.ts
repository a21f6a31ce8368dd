import type { Alternative } from '../../catalogue/alternative.ts';
import type { Credential } from '../../catalogue/credential.ts';
import { lastDayOf } from '../../catalogue/dates.ts';
import type { Range, SourcedFact } from '../../catalogue/fact.ts';
import { usageError } from '../../errors.ts';
import type { Held } from '../../profile/held.ts';
import type { Valuation } from './defaults.ts';
import type { RoiRequest } from './request.ts';
import { hoursOf } from './resolve-hours.ts';
import { oneRenewal } from './resolve-renewals.ts';
import { endsOf } from './resolved.ts';
import { type Scene, sceneOf } from './scene.ts';

// What is no credential to be earned, put before the same sum: an alternative, and the renewal of what is held.

/** An alternative as the sum sees it: a free or cheap undertaking of so many hours that ends in no paper and does not lapse. */
export function alternativeScene(
  dataset: Valuation,
  alternative: Alternative,
  request: RoiRequest,
  asOf: string,
): Scene {
  const { id, name, shortName = name, shortId = id, roles, topics, hours, usd } = alternative;
  const credential: Credential = {
    id,
    name,
    shortName,
    shortId,
    provider: '',
    kind: 'course',
    level: '',
    platforms: [],
    roles,
    topics,
    course: { usd: { value: usd } },
    hours: { value: hours },
    validityMonths: { value: 'never' },
  };
  return { ...sceneOf(dataset, credential, request, asOf), asked: 'alternative', exam: null };
}

/** The entry by which a credential is said to be held; null when it is not. */
export function heldEntry(request: RoiRequest, id: string): Held | null {
  return request.held?.find((each) => 'id' in each && each.id === id) ?? null;
}

const DAYS_A_YEAR = 365.25;

/**
 * The scene of renewing what is held, or null when it has lapsed already and has to be earned again. Without a date it is taken
 * to lapse today. Throws a usage error when it never lapses, or nobody says whether it does.
 */
export function renewalScene(
  dataset: Valuation,
  credential: Credential,
  request: RoiRequest,
  asOf: string,
): Scene | null {
  const scene = sceneOf(dataset, credential, request, asOf);
  const months = credential.validityMonths?.value;
  if (typeof months !== 'number') {
    const why = months === 'never' ? 'it does not lapse' : 'how long it is valid is not published';
    throw usageError(
      'NOTHING_TO_RENEW',
      `you hold ${credential.id} already, and there is nothing to renew: ${why}`,
      'leave it out of --held to see what earning it costs',
      '--held',
    );
  }
  const earned = heldEntry(request, credential.id)?.earned;
  const years = months / 12;
  const since = earned === undefined ? years : yearsBetween(lastDayOf(earned), asOf);
  if (since > years) return null;
  const renewal = oneRenewal(scene, hoursOf(scene)?.hours ?? { value: 0, origin: 'default', sources: [], note: null });
  const [low, , high] = endsOf(renewal.hours.value);
  const fee = endsOf(renewal.fee.value)[1];
  const { exams: _exams, extrasUsd: _extras, ...kept } = credential;
  const usd: SourcedFact<Range> = { value: [fee, fee], sources: renewal.fee.sources, ...noteOf(renewal.fee.note) };
  const hours: SourcedFact<Range> = {
    value: [low, high],
    sources: renewal.hours.sources,
    ...noteOf(renewal.hours.note),
  };
  const renewed: Credential = { ...kept, course: { usd }, hours };
  return { ...scene, asked: 'renewal', credential: renewed, exam: null, ageYears: years, lapsesInYears: years - since };
}

function noteOf(note: string | null): { note?: string } {
  return note === null ? {} : { note };
}

/** The cautions of a renewal's own figures. */
export function renewalCautions(
  dataset: Valuation,
  credential: Credential,
  request: RoiRequest,
  asOf: string,
): readonly string[] {
  const scene = sceneOf(dataset, credential, request, asOf);
  return oneRenewal(scene, hoursOf(scene)?.hours ?? { value: 0, origin: 'default', sources: [], note: null }).cautions;
}

function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / DAYS_A_YEAR;
}

/** Whether an option is a credential. */
export function isCredential(option: Credential | Alternative): option is Credential {
  return 'kind' in option;
}
