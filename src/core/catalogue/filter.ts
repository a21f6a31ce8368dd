import type { Catalogue } from './catalogue.ts';
import type { Credential, Kind } from './credential.ts';
import { isEarnable, offeredIn, type Status } from './lifecycle.ts';
import { type CredentialSummary, summaryOf } from './summary.ts';

/** What a list may be narrowed to; every condition given must hold. An unpublished figure never meets a limit. */
export interface Filter {
  readonly provider?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly level?: readonly string[];
  readonly cloud?: readonly string[];
  readonly role?: readonly string[];
  readonly topic?: readonly string[];
  /** Demands labs, a project or a practical exam. */
  readonly handsOn?: boolean;
  readonly free?: boolean;
  readonly maxPriceUsd?: number;
  readonly maxHours?: number;
  /** Words that must all occur in id, name, code, summary or provider. */
  readonly search?: string;
  /** Default: whatever can be earned on the day. */
  readonly status?: Status | 'any';
  readonly language?: string;
}

const PRACTICAL = new Set(['labs', 'project', 'performance-exam']);

/** Summaries of the credentials that meet every condition, in the order of the dataset. */
export function filterCredentials(dataset: Catalogue, filter: Filter, asOf: string): CredentialSummary[] {
  const found: CredentialSummary[] = [];
  for (const credential of dataset.credentials) {
    if (!matchesText(dataset, credential, filter.search)) continue;
    if (filter.language !== undefined && offeredIn(credential, asOf, filter.language) !== 'yes') continue;
    const summary = summaryOf(credential, asOf, filter.language);
    if (matches(summary, filter)) found.push(summary);
  }
  return found;
}

function matches(summary: CredentialSummary, filter: Filter): boolean {
  const { cost, effort, handsOn, lifecycle } = summary;
  return (
    oneOf(filter.provider, [summary.provider]) &&
    oneOf(filter.kind, [summary.kind]) &&
    oneOf(filter.level, [summary.level]) &&
    oneOf(filter.cloud, summary.platforms.length === 0 ? ['none'] : summary.platforms) &&
    oneOf(filter.role, summary.roles) &&
    oneOf(filter.topic, summary.topics) &&
    (filter.handsOn !== true || (handsOn !== null && PRACTICAL.has(handsOn))) &&
    (filter.free !== true || (cost.usd !== null && cost.usd[1] === 0)) &&
    (filter.maxPriceUsd === undefined || (cost.usd !== null && cost.usd[1] <= filter.maxPriceUsd)) &&
    (filter.maxHours === undefined || (effort.hours !== null && effort.hours[1] <= filter.maxHours)) &&
    matchesStatus(lifecycle.status, filter.status)
  );
}

function oneOf(wanted: readonly string[] | undefined, found: readonly string[]): boolean {
  return wanted === undefined || found.some((value) => wanted.includes(value));
}

function matchesStatus(status: Status, wanted: Filter['status']): boolean {
  if (wanted === undefined) return isEarnable(status);
  if (wanted === 'any' || wanted === status) return true;
  // What is about to close is still active.
  return wanted === 'active' && status === 'retiring';
}

function matchesText(dataset: Catalogue, credential: Credential, search: string | undefined): boolean {
  if (search === undefined) return true;
  const { id, name, aliases = [], exams = [], summary, provider } = credential;
  const issuer = dataset.vocabulary.providers.find((each) => each.id === provider)?.name ?? provider;
  const text = [id, name, ...aliases, ...exams.map(({ code }) => code), summary, issuer].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
