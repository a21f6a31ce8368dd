import type { OwnAds } from '../core/ads/own-ads.ts';
import { isDay } from '../core/catalogue/dates.ts';
import type { Dataset } from '../core/dataset.ts';
import { dataError, usageError } from '../core/errors.ts';
import { parseProfile } from '../core/profile/parse.ts';
import type { Profile } from '../core/profile/profile.ts';
import { rawText } from '../core/profile/reading.ts';
import type { Emphasis } from '../core/scoring/weights.ts';
import type { Asked } from './asked.ts';
import type { Context } from './context.ts';

/** An answer that was kept as JSON: everything it was asked with, and the document itself. */
export interface Kept {
  readonly asOf: string;
  readonly hash: string;
  readonly version: string;
  readonly profile: Profile;
  readonly asked: Asked;
  readonly document: Readonly<Record<string, unknown>>;
}

const HINT = 'cert-advisor recommend --json writes one';

/** An answer of `recommend` that was kept as JSON. Throws a data error for what is none. */
export async function readKept(context: Pick<Context, 'readText'>, path: string, dataset: Dataset): Promise<Kept> {
  const file = path === '-' ? 'standard input' : path;
  const refuse = (why: string) => dataError('UNREADABLE_ANSWER', `${file}: ${why}`, HINT, { file });
  const document = record(parsed(await context.readText(path), refuse));
  const meta = record(document?.['meta']);
  const { name: _, hash, version } = record(meta?.['dataset']) ?? {};
  const asOf = meta?.['asOf'];
  if (document === null || meta?.['command'] !== 'recommend' || typeof asOf !== 'string' || !isDay(asOf))
    throw refuse('it is no answer of recommend');
  const { profile, problems } = parseProfile(dataset, document['profile'], asOf);
  const [problem] = problems;
  if (problem !== undefined) throw refuse(`${problem.key}: ${problem.message}`);
  return {
    asOf,
    hash: rawText(hash),
    version: rawText(version),
    profile,
    asked: askedIn(record(document['asked'])),
    document,
  };
}

function parsed(text: string, refuse: (why: string) => Error): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('it is no JSON');
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** What was asked, as it stands in the file; what is impossible is refused where it is used. */
function askedIn(asked: Readonly<Record<string, unknown>> | null): Asked {
  const { top, weights, guides, whyNot, ads } = asked ?? {};
  return {
    top: typeof top === 'number' ? top : null,
    weights: Object.fromEntries(
      (Array.isArray(weights) ? weights : []).map((each) => [
        rawText(record(each)?.['criterion']),
        record(each)?.['factor'],
      ]),
    ) as Emphasis,
    guides: Array.isArray(guides) ? guides.map(rawText) : null,
    whyNot: typeof whyNot === 'string' ? whyNot : null,
    ads: ownAdsIn(record(ads)),
  };
}

function ownAdsIn(ads: Readonly<Record<string, unknown>> | null): OwnAds | null {
  if (ads === null) return null;
  return { ads: countIn(ads['ads']), credentials: countsIn(ads['credentials']), providers: countsIn(ads['providers']) };
}

function countsIn(counts: unknown): OwnAds['credentials'] {
  return (Array.isArray(counts) ? counts : []).map((each) => {
    const { id, ads, required, preferred, listed } = record(each) ?? {};
    return {
      id: rawText(id),
      ads: countIn(ads),
      required: countIn(required),
      preferred: countIn(preferred),
      listed: countIn(listed),
    };
  });
}

/** Nobody counts less than nothing, or beyond reason. */
function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_COUNTED ? value : 0;
}

const MOST_COUNTED = 1_000_000;

/** Throws a usage error when something is asked besides an answer that is replayed. */
export function refuseBesides(options: Readonly<Record<string, unknown>>, allowed: readonly string[]): void {
  const besides = Object.keys(options).find((key) => options[key] !== undefined && !allowed.includes(key));
  if (besides === undefined) return;
  const flag = `--${besides.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw usageError(
    'CONFLICTING_OPTION',
    `--replay takes all answers from its file; ${flag} contradicts it`,
    '--profile takes the answers alone, so that others can be given beside them',
    flag,
  );
}
