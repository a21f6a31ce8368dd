import { type Command, Option } from 'commander';
import { KINDS } from '../core/catalogue/credential.ts';
import { type Filter, SCOPES, type Scope } from '../core/catalogue/filter.ts';
import { STATUSES, type Status } from '../core/catalogue/lifecycle.ts';
import { type TermKey, termOf, termsFor } from '../core/catalogue/terms.ts';
import type { Dataset } from '../core/dataset.ts';
import { usageError } from '../core/errors.ts';
import { type AmountBounds, readAmount } from '../core/profile/amount.ts';
import { readLanguage } from '../core/profile/code.ts';
import { choiceOption, choicesOption, searchText, taken, takenTerms, words } from './values.ts';

/** What the flags that narrow a list give, before it is read with a dataset at hand. */
export interface FilterFlags {
  readonly provider?: readonly string[];
  readonly kind?: Filter['kind'];
  readonly level?: readonly string[];
  readonly cloud?: readonly string[];
  readonly role?: readonly string[];
  readonly topic?: readonly string[];
  readonly handsOn?: true;
  readonly free?: true;
  readonly freeMaterial?: true;
  readonly maxPrice?: string;
  readonly maxHours?: string;
  readonly search?: string;
  readonly status?: Status | 'any';
  readonly language?: string;
  readonly scope?: Scope;
}

/** Adds the flags that narrow a list. */
export function withFilterFlags(command: Command): Command {
  const several = (flags: string, description: string) =>
    new Option(flags, `${description} (comma-separated)`).argParser(words);
  return command
    .addOption(several('--provider <names>', 'issuers'))
    .addOption(choicesOption('--kind <kinds>', 'kinds of credential', KINDS))
    .addOption(several('--level <levels>', 'levels'))
    .addOption(several('--cloud <platforms>', 'clouds and platforms, or none for what is bound to no platform'))
    .addOption(several('--role <roles>', 'roles they prepare for'))
    .addOption(several('--topic <topics>', 'topics they cover'))
    .option('--hands-on', 'only with labs, a project or a practical exam')
    .option('--free', 'only what costs nothing')
    .option('--free-material', 'only what can be learned from free of charge, though the paper may cost')
    .option('--max-price <usd>', 'cost at most this many US dollars')
    .option('--max-hours <hours>', 'take at most this many hours')
    .addOption(new Option('--search <words>', 'words that must all occur in it').argParser(searchText))
    .addOption(choiceOption('--status <status>', 'where it stands on the as-of day', [...STATUSES, 'any']))
    .option('--language <language>', 'language to be examined in, such as ja or Japanese')
    .addOption(choiceOption('--scope <scope>', 'of the field itself, well-known neighbours of it, or both', SCOPES));
}

const PRICE: AmountBounds = { kind: 'usd', min: 0, max: 1e6 };
const HOURS: AmountBounds = { kind: 'hours', min: 0, max: 1e5 };

/** What a list is narrowed to. Throws a usage error that names the flag for a value that cannot be. */
export function filterFrom(flags: FilterFlags, dataset: Dataset): Filter {
  const { kind, handsOn, free, freeMaterial, maxPrice, maxHours, search, status, language, scope } = flags;
  const conditions: { [K in keyof Filter]: Filter[K] | undefined } = {
    ...termsFrom(flags, dataset),
    kind,
    handsOn,
    free,
    freeMaterial,
    maxPriceUsd: maxPrice === undefined ? undefined : taken(readAmount(maxPrice, PRICE), '--max-price', maxPrice),
    maxHours: maxHours === undefined ? undefined : taken(readAmount(maxHours, HOURS), '--max-hours', maxHours),
    search,
    status,
    language: language === undefined ? undefined : taken(readLanguage(language), '--language', language),
    scope,
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as Filter;
}

/** The flags that take words of a closed list, with the list that shows them. */
const TERM_LISTS = {
  provider: 'providers',
  level: 'levels',
  cloud: 'platforms',
  role: 'roles',
  topic: 'topics',
} as const satisfies Partial<Record<TermKey, string>>;

function termsFrom(flags: FilterFlags, dataset: Dataset): Filter {
  const read = Object.entries(TERM_LISTS).map(([key, list]) => {
    const texts = flags[key as keyof typeof TERM_LISTS];
    return [key, texts && takenTerms(`--${key}`, texts, termsFor(dataset, key as TermKey), list)];
  });
  return Object.fromEntries(read) as Filter;
}

/**
 * The filter with the words put in that stand on the command line: each is what the data has by that name, an issuer before a
 * platform, a level, a kind, a role or a topic; what is none of them must occur in what is found.
 */
export function withWords(dataset: Dataset, filter: Filter, asked: readonly string[]): Filter {
  // Most lists are asked for without words, and the terms need not be gathered then.
  if (asked.length === 0) return filter;
  if (asked.some((word) => !/[\p{L}\p{N}]/u.test(word)))
    throw usageError('EMPTY_WORD', 'list was given a word that says nothing', 'leave it out to list everything');
  const whole = termOf(dataset, asked.join(' '));
  const terms = whole === null ? asked.map((word) => termOf(dataset, word) ?? word) : [whole];
  const searched = terms.filter((term) => typeof term === 'string');
  const search = [filter.search, ...searched].filter((word) => word !== undefined).join(' ');
  const added: Partial<Record<TermKey, string[]>> = {};
  for (const term of terms) {
    if (typeof term !== 'string') added[term.key] = [...(added[term.key] ?? filter[term.key] ?? []), term.value];
  }
  return { ...filter, ...(added as Filter), ...(search === '' ? {} : { search }) };
}

/** The flags that say the same as a filter. */
export function flagsOf(filter: Filter): string[] {
  return Object.entries(filter).map(([key, value]) => {
    const name = key === 'maxPriceUsd' ? 'maxPrice' : key;
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) return flag;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    return `${flag} ${/\s/.test(text) ? `"${text}"` : text}`;
  });
}
