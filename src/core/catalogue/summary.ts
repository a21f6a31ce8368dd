import type { Catalogue } from './catalogue.ts';
import { type Cost, costOf, renewalUsd } from './cost.ts';
import type { Credential, HandsOn, Kind } from './credential.ts';
import type { Range } from './fact.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';

/** What matters about a credential at a glance, on one day. Null means "not published". */
export interface CredentialSummary {
  readonly id: string;
  readonly name: string;
  /** Id of the issuer in the vocabulary. */
  readonly provider: string;
  readonly kind: Kind;
  readonly level: string;
  readonly codes: readonly string[];
  readonly platforms: readonly string[];
  readonly roles: readonly string[];
  readonly topics: readonly string[];
  readonly lifecycle: Lifecycle;
  readonly cost: Pick<Cost, 'usd'>;
  readonly effort: { readonly hours: Range | null };
  readonly handsOn: HandsOn | null;
  readonly validityMonths: number | 'never' | null;
  readonly renewal: { readonly usd: number | null };
  readonly page: string | null;
}

/** The summary of a credential as of a day (`YYYY-MM-DD`) for somebody who sits it in `language`. */
export function summaryOf(credential: Credential, asOf: string, language = 'en'): CredentialSummary {
  return {
    id: credential.id,
    name: credential.name,
    provider: credential.provider,
    kind: credential.kind,
    level: credential.level,
    codes: codesOf(credential),
    platforms: credential.platforms,
    roles: credential.roles,
    topics: credential.topics,
    lifecycle: lifecycleOf(credential, asOf, language),
    cost: { usd: costOf(credential, asOf, language).usd },
    effort: { hours: credential.hours?.value ?? null },
    handsOn: credential.handsOn?.value ?? null,
    validityMonths: credential.validityMonths?.value ?? null,
    renewal: { usd: renewalUsd(credential, asOf) },
    page: credential.page ?? null,
  };
}

function codesOf({ exams = [] }: Credential): string[] {
  const codes: string[] = [];
  for (const { code } of exams) if (!codes.includes(code)) codes.push(code);
  return codes;
}

/** The name of an issuer, or its id where the vocabulary lacks it. */
export function providerName(dataset: Catalogue, id: string): string {
  return dataset.vocabulary.providers.find((provider) => provider.id === id)?.name ?? id;
}
