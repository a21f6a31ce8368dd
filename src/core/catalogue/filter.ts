import type { Catalogue } from './catalogue.ts';
import type { Credential, Kind } from './credential.ts';
import type { Offered } from './languages.ts';
import { isEarnable, offeredIn, type Status } from './lifecycle.ts';
import type { Thing } from './named.ts';
import { entriesOf, type OptionType } from './options.ts';
import { type OptionSummary, summariser } from './summary.ts';
import { termName, type Vocabulary } from './vocabulary.ts';

/** What a list shows: what is about AI, what is held and weighed beside it, or both. */
export const SCOPES = ['field', 'neighbour', 'any'] as const;
export type Scope = (typeof SCOPES)[number];

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
  /** Only what one may learn from without paying, whatever the paper costs. */
  readonly freeMaterial?: boolean;
  readonly maxPriceUsd?: number;
  readonly maxHours?: number;
  /** Words that must all occur in id, name, code, summary or provider. */
  readonly search?: string;
  /** Default: whatever can be earned on the day. */
  readonly status?: Status | 'any';
  readonly language?: string;
  /** Default: only what is about AI. */
  readonly scope?: Scope;
}

const PRACTICAL = new Set(['labs', 'project', 'performance-exam']);

/** Summaries of the options of one type that meet every condition, in the order of the dataset. */
export function filterOptions(
  dataset: Catalogue,
  filter: Filter,
  asOf: string,
  type: OptionType = 'credential',
): OptionSummary[] {
  return offered(dataset, filter, asOf, type, 'yes');
}

/** How many credentials meet every condition but the language, as nobody publishes in which they are offered. */
export function countUnpublishedLanguage(dataset: Catalogue, filter: Filter, asOf: string): number {
  return filter.language === undefined ? 0 : offered(dataset, filter, asOf, 'credential', 'unknown').length;
}

function offered(dataset: Catalogue, filter: Filter, asOf: string, type: OptionType, offer: Offered): OptionSummary[] {
  const { search, language } = filter;
  const summarise = summariser(dataset, asOf, language);
  const found: OptionSummary[] = [];
  for (const entry of entriesOf(dataset, type)) {
    if (search !== undefined && !holdsWords(dataset, entry, search)) continue;
    if (language !== undefined && offerOf(entry, asOf, language) !== offer) continue;
    const summary = summarise(entry);
    if (matches(summary, filter)) found.push(summary);
  }
  return found;
}

function offerOf(entry: Thing, asOf: string, language: string): Offered {
  return entry.type === 'credential' ? offeredIn(entry.credential, asOf, language) : 'yes';
}

function matches(summary: OptionSummary, filter: Filter): boolean {
  const { cost, effort, handsOn, lifecycle, scope, freeMaterial } = summary;
  const { scope: wanted = 'field' } = filter;
  return (
    (wanted === 'any' || wanted === scope) &&
    isOne(filter.provider, summary.provider) &&
    isOne(filter.kind, summary.kind) &&
    isOne(filter.level, summary.level) &&
    oneOf(filter.cloud, platformsOf(summary)) &&
    oneOf(filter.role, summary.roles) &&
    oneOf(filter.topic, summary.topics) &&
    (filter.handsOn !== true || (handsOn !== null && PRACTICAL.has(handsOn))) &&
    (filter.free !== true || (cost.usd !== null && cost.usd[1] === 0)) &&
    (filter.freeMaterial !== true || freeMaterial === true) &&
    (filter.maxPriceUsd === undefined || (cost.usd !== null && cost.usd[1] <= filter.maxPriceUsd)) &&
    (filter.maxHours === undefined || (effort.hours !== null && effort.hours[1] <= filter.maxHours)) &&
    matchesStatus(lifecycle.status, filter.status)
  );
}

/** With nothing found that could be compared, anything will do. */
function oneOf(wanted: readonly string[] | undefined, found: readonly string[] | null): boolean {
  return wanted === undefined || found === null || found.some((value) => wanted.includes(value));
}

function isOne(wanted: readonly string[] | undefined, found: string | null): boolean {
  return wanted === undefined || (found !== null && wanted.includes(found));
}

function matchesStatus(status: Status, wanted: Filter['status']): boolean {
  if (wanted === undefined) return isEarnable(status);
  if (wanted === 'any' || wanted === status) return true;
  // What is about to close is still active.
  return wanted === 'active' && status === 'retiring';
}

/** What is bound to no platform is found under `none`; what is no credential can then be done on any. */
function platformsOf({ type, platforms }: OptionSummary): readonly string[] | null {
  if (platforms.length > 0) return platforms;
  return type === 'credential' ? ['none'] : null;
}

function holdsWords({ vocabulary }: Catalogue, entry: Thing, search: string): boolean {
  const text = (
    entry.type === 'credential' ? credentialText(vocabulary, entry.credential) : optionText(entry)
  ).toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function credentialText({ providers }: Vocabulary, credential: Credential): string {
  if (!('summary' in credential)) throw new TypeError(`a search reads summaries, and ${credential.id} comes without`);
  const { id, name, shortName, aliases = [], exams = [], summary, provider } = credential;
  const codes = exams.map(({ code }) => code);
  return [id, name, shortName, ...aliases, ...codes, summary, termName(providers, provider)].join(' ');
}

function optionText(entry: Exclude<Thing, { type: 'credential' }>): string {
  const { id, name, summary } = entry.type === 'alternative' ? entry.alternative : entry.project;
  return [id, name, summary].join(' ');
}
