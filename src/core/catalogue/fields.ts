import { dateText, hours, percentText, usd } from '../figure-text.ts';
import type { Advised } from './advised.ts';
import type { AskedFor } from './asked-for.ts';
import type { Catalogue } from './catalogue.ts';
import { HANDS_ON } from './credential.ts';
import type { Range } from './fact.ts';
import { type LanguageOffer, languagesText } from './language-offer.ts';
import type { OptionSummary } from './summary.ts';
import {
  advisedText,
  askedForText,
  HANDS_ON_WORDS,
  KIND_WORDS,
  renewalText,
  statusText,
  validityText,
} from './value-words.ts';
import { type Term, termName } from './vocabulary.ts';

/** The raw value of a field. Two numbers are `[low, high]`; null means "not published", or that there is none. */
export type FieldValue =
  | string
  | number
  | boolean
  | Range
  | readonly string[]
  | AskedFor
  | Advised
  | LanguageOffer
  | null;

/** One thing that is shown of an option: the same label and text wherever it is shown. */
export interface Field {
  /** Stable name in rows of JSON and heads of CSV. */
  readonly id: string;
  /** What `--columns` and `--sort` call it. */
  readonly word: string;
  readonly label: string;
  readonly value: (option: OptionSummary) => FieldValue;
  /** For people; null where the value is unknown or there is none. */
  readonly text: (option: OptionSummary, catalogue: Catalogue) => string | null;
  /** A number that is better when larger, null for unknown; absent where no value is better than another. */
  readonly merit?: (option: OptionSummary) => number | null;
  /** What a list is ordered by, least first; absent where an order says nothing. */
  readonly sort?: (option: OptionSummary, catalogue: Catalogue) => string | number | null;
  /** Whether a list shows the most first. */
  readonly mostFirst?: boolean;
  /** The ends of a range, or the keys of a record: cells of their own in a table for other programs. */
  readonly parts?: readonly string[];
}

type Rest = Pick<Field, 'merit' | 'sort' | 'mostFirst' | 'parts'>;

/** The parts of a range. */
const ENDS = ['low', 'high'];

function field<T extends FieldValue>(
  [id, word, label]: readonly [id: string, word: string, label: string],
  value: (option: OptionSummary) => T,
  text: (value: NonNullable<T>, option: OptionSummary, catalogue: Catalogue) => string | null,
  rest: Rest = {},
): Field {
  return {
    id,
    word,
    label,
    value,
    text: (option, catalogue) => {
      const found = value(option);
      return found === null || found === undefined ? null : text(found, option, catalogue);
    },
    ...rest,
  };
}

const itself = (text: string): string => text;
const STATUS_MERIT = { active: 4, retiring: 3, beta: 2, announced: 1, retired: 0 } as const;

/** Every field, in the order in which they are shown. */
export const FIELDS: readonly Field[] = [
  field(['id', 'id', 'ID'], ({ id }) => id, itself),
  field(['shortId', 'short-id', 'Short ID'], ({ shortId }) => shortId, itself),
  field(['shortName', 'name', 'Name'], ({ shortName }) => shortName, itself, {
    sort: ({ shortName }) => shortName.toLowerCase(),
  }),
  field(['name', 'full-name', 'Full name'], ({ name }) => name, itself),
  field(['codes', 'code', 'Exam code'], ({ codes }) => codes, listText),
  field(['type', 'type', 'Type'], ({ type }) => type, itself),
  field(
    ['scope', 'scope', 'Scope'],
    ({ scope }) => scope,
    (scope) => (scope === 'field' ? 'the field itself' : 'a neighbour of it'),
  ),
  field(
    ['provider', 'provider', 'Issuer'],
    ({ provider }) => provider,
    (_, { providerName }) => providerName,
    { sort: ({ provider, name }) => `${provider} ${name}`.toLowerCase() },
  ),
  field(
    ['kind', 'kind', 'Kind'],
    ({ kind }) => kind,
    (kind) => KIND_WORDS[kind],
  ),
  field(
    ['level', 'level', 'Level'],
    ({ level }) => level,
    (level, _, { vocabulary }) => termName(vocabulary.levels, level),
    {
      sort: ({ level }, { vocabulary }) =>
        level === null ? null : vocabulary.levels.findIndex(({ id }) => id === level),
    },
  ),
  field(
    ['status', 'status', 'Status'],
    ({ lifecycle }) => lifecycle.status,
    (_, { lifecycle }) => statusText(lifecycle),
    { merit: ({ lifecycle }) => STATUS_MERIT[lifecycle.status] },
  ),
  field(['lastDay', 'last-day', 'Last day'], ({ lifecycle }) => lifecycle.lastDay, dateText, {
    sort: ({ lifecycle }) => lifecycle.lastDay,
  }),
  field(
    ['successors', 'successor', 'Successor'],
    ({ lifecycle }) => lifecycle.successors,
    (ids, _, { credentials }) => listText(ids.map((id) => credentials.find((each) => each.id === id)?.shortId ?? id)),
  ),
  field(['priceUsd', 'price', 'Price'], ({ cost }) => cost.usd, usd, {
    merit: ({ cost }) => negative(cost.usd?.[1]),
    sort: ({ cost }) => cost.usd?.[1] ?? null,
    parts: ENDS,
  }),
  field(['hours', 'hours', 'Study hours'], ({ effort }) => effort.hours, hours, {
    merit: ({ effort }) => negative(middle(effort.hours)),
    sort: ({ effort }) => effort.hours?.[1] ?? null,
    parts: ENDS,
  }),
  field(['validityMonths', 'validity', 'Valid'], ({ validityMonths }) => validityMonths, validityText, {
    merit: ({ validityMonths }) => endless(validityMonths),
    sort: ({ validityMonths }) => endless(validityMonths),
  }),
  field(
    ['renewalUsd', 'renewal', 'Renewal'],
    ({ renewal }) => renewal.usd,
    (renewal, { validityMonths }) => renewalText(renewal, validityMonths),
    { merit: ({ renewal }) => negative(renewal.usd), sort: ({ renewal }) => renewal.usd },
  ),
  field(
    ['averageEffectNeeded', 'break-even', 'Must raise pay by'],
    ({ averageEffectNeeded = null }) => averageEffectNeeded,
    percentText,
    {
      merit: ({ averageEffectNeeded }) => negative(averageEffectNeeded),
      sort: ({ averageEffectNeeded = null }) => averageEffectNeeded,
    },
  ),
  field(
    ['handsOn', 'practice', 'Practice'],
    ({ handsOn }) => handsOn,
    (handsOn) => HANDS_ON_WORDS[handsOn],
    { merit: ({ handsOn }) => (handsOn === null || handsOn === 'none' ? null : HANDS_ON.indexOf(handsOn)) },
  ),
  field(['languages', 'languages', 'Languages'], ({ languages }) => languages, languagesText, {
    parts: ['codes', 'count'],
  }),
  field(
    ['freeMaterial', 'free-material', 'Free material'],
    ({ freeMaterial }) => freeMaterial,
    (isFree) => (isFree ? 'yes' : 'no'),
  ),
  field(
    ['platforms', 'platform', 'Platform'],
    ({ platforms }) => platforms,
    (ids, _, { vocabulary }) => names(vocabulary.platforms, ids) ?? 'none in particular',
  ),
  field(
    ['roles', 'role', 'Made for'],
    ({ roles }) => roles,
    (ids, _, { vocabulary }) => names(vocabulary.roles, ids) ?? 'no role in particular',
  ),
  field(
    ['topics', 'topic', 'Topics'],
    ({ topics }) => topics,
    (ids, _, { vocabulary }) => names(vocabulary.topics, ids),
  ),
  field(
    ['assumes', 'assumes', 'Assumes'],
    ({ assumes }) => assumes,
    (ids, _, { vocabulary }) => names(vocabulary.skills, ids) ?? 'nothing',
  ),
  field(
    ['teaches', 'teaches', 'Teaches'],
    ({ teaches }) => teaches,
    (ids, _, { vocabulary }) => names(vocabulary.skills, ids),
  ),
  field(['askedFor', 'asked-for', 'Asked for in'], ({ askedFor }) => askedFor, askedForText, {
    merit: ({ askedFor }) => shareOf(askedFor),
    sort: ({ askedFor }) => shareOf(askedFor),
    mostFirst: true,
    parts: ['ads', 'of', 'among'],
  }),
  field(['advised', 'advised', 'Advised by'], ({ advised }) => advised, advisedText, {
    parts: ['name', 'speak', 'against'],
  }),
  field(['page', 'page', 'Page'], ({ page }) => page, itself),
];

function listText(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}

function names(terms: readonly Term[], ids: readonly string[]): string | null {
  return listText(ids.map((id) => termName(terms, id)));
}

function negative(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : -value;
}

function middle(range: Range | null): number | null {
  return range === null ? null : (range[0] + range[1]) / 2;
}

function endless(months: number | 'never' | null): number | null {
  return months === 'never' ? Number.MAX_SAFE_INTEGER : months;
}

function shareOf(askedFor: AskedFor | null): number | null {
  return askedFor === null ? null : askedFor.ads / askedFor.of;
}
