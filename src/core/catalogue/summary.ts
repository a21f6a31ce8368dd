import { type Advised, advisedReader } from './advised.ts';
import type { Alternative } from './alternative.ts';
import { type AskedFor, askedForReader } from './asked-for.ts';
import type { Catalogue } from './catalogue.ts';
import { type Cost, costOf, renewalUsd } from './cost.ts';
import type { Credential, HandsOn, Kind } from './credential.ts';
import type { Range } from './fact.ts';
import { type LanguageOffer, languagesOn } from './language-offer.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';
import type { Thing } from './named.ts';
import { type OptionType, UNENDING } from './options.ts';
import type { Project } from './project.ts';

/**
 * What matters about an option at a glance, on one day. Null means "not published"; what makes no sense for an alternative or a
 * project (issuer, kind, level of an alternative) is null as well.
 */
export interface OptionSummary {
  readonly type: OptionType;
  readonly id: string;
  /** As people say it, at most 36 characters. */
  readonly shortName: string;
  /** The code of its exam, or another short id. */
  readonly shortId: string;
  readonly name: string;
  /** Whether it is about AI, or only held and weighed beside what is. */
  readonly scope: 'field' | 'neighbour';
  /** Id of the issuer in the vocabulary. */
  readonly provider: string | null;
  readonly providerName: string | null;
  readonly kind: Kind | null;
  readonly level: string | null;
  readonly codes: readonly string[];
  readonly platforms: readonly string[];
  readonly roles: readonly string[];
  readonly topics: readonly string[];
  readonly assumes: readonly string[] | null;
  readonly teaches: readonly string[] | null;
  readonly languages: LanguageOffer;
  readonly lifecycle: Lifecycle;
  readonly cost: Pick<Cost, 'usd'>;
  readonly effort: { readonly hours: Range | null };
  readonly handsOn: HandsOn | null;
  readonly validityMonths: number | 'never' | null;
  readonly renewal: { readonly usd: number | null };
  readonly freeMaterial: boolean | null;
  readonly askedFor: AskedFor | null;
  readonly advised: Advised | null;
  readonly page: string | null;
  /** When a salary is known: the average rise in pay at which it just pays, a share; null where nobody can tell. */
  readonly averageEffectNeeded?: number | null;
}

/** A summary of anything, once what is shared by all summaries of a day is worked out. */
export type Summariser = (entry: Thing) => OptionSummary;

/** Summarises as of a day (`YYYY-MM-DD`), for somebody who sits exams in `language`. */
export function summariser(dataset: Catalogue, asOf: string, language = 'en'): Summariser {
  const issuers = new Map(dataset.vocabulary.providers.map(({ id, name }) => [id, name]));
  const askedFor = askedForReader(dataset, asOf);
  const advised = advisedReader(dataset, asOf);
  return (entry) => {
    switch (entry.type) {
      case 'credential': {
        const { credential } = entry;
        return {
          ...ofCredential(credential, asOf, language),
          providerName: issuers.get(credential.provider) ?? credential.provider,
          askedFor: askedFor(credential.id),
          advised: advised(credential),
        };
      }
      case 'alternative':
        return { ...ofAlternative(entry.alternative), advised: advised(entry.alternative) };
      case 'project':
        return ofProject(entry.project);
    }
  };
}

/** What matters about one option, as `summariser` tells it. */
export function summaryOf(dataset: Catalogue, entry: Thing, asOf: string, language = 'en'): OptionSummary {
  return summariser(dataset, asOf, language)(entry);
}

type Known = Omit<OptionSummary, 'providerName' | 'askedFor' | 'advised'>;

function ofCredential(credential: Credential, asOf: string, language: string): Known {
  const codes = codesOf(credential);
  return {
    type: 'credential',
    id: credential.id,
    shortName: credential.shortName,
    shortId: credential.shortId,
    name: credential.name,
    scope: credential.scope ?? 'field',
    provider: credential.provider,
    kind: credential.kind,
    level: credential.level,
    codes,
    platforms: credential.platforms,
    roles: credential.roles,
    topics: credential.topics,
    assumes: credential.assumes?.value ?? null,
    teaches: credential.teaches ?? null,
    languages: languagesOn(credential, asOf),
    lifecycle: lifecycleOf(credential, asOf, language),
    cost: { usd: costOf(credential, asOf, language).usd },
    effort: { hours: credential.hours?.value ?? null },
    handsOn: credential.handsOn?.value ?? null,
    validityMonths: credential.validityMonths?.value ?? null,
    renewal: { usd: renewalUsd(credential, asOf) },
    freeMaterial: credential.freeMaterial?.value ?? null,
    page: credential.page ?? null,
  };
}

/** The codes of a credential's exams, each once. */
export function codesOf({ exams = [] }: Credential): string[] {
  const codes: string[] = [];
  for (const { code } of exams) if (!codes.includes(code)) codes.push(code);
  return codes;
}

/** What is done without an issuer has no edition, no end, no exam and no language of its own. */
const UNISSUED = {
  scope: 'field',
  provider: null,
  providerName: null,
  kind: null,
  codes: [],
  teaches: null,
  languages: { codes: null, count: null },
  lifecycle: UNENDING,
  validityMonths: 'never',
  renewal: { usd: 0 },
  freeMaterial: null,
  askedFor: null,
  advised: null,
  page: null,
} as const;

function ofAlternative(alternative: Alternative): OptionSummary {
  const { id, name, shortName, shortId, roles, topics, usd, hours, handsOn } = alternative;
  return {
    ...UNISSUED,
    type: 'alternative',
    id,
    shortName,
    shortId,
    name,
    level: null,
    platforms: [],
    roles,
    topics,
    assumes: null,
    cost: { usd },
    effort: { hours },
    handsOn,
  };
}

function ofProject(project: Project): OptionSummary {
  const { id, name, shortName, shortId, level, platforms, roles, topics, assumes, hours } = project;
  return {
    ...UNISSUED,
    type: 'project',
    id,
    shortName,
    shortId,
    name,
    level,
    platforms,
    roles,
    topics,
    assumes,
    cost: { usd: null },
    effort: { hours },
    handsOn: 'project',
  };
}
