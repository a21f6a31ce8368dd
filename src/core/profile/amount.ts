import { isObjection, type Objection, type Outcome, rawText } from './reading.ts';

/** What an amount counts. Money is US dollars; a share lies between 0 and some whole, written 5% or 0.05. */
export const AMOUNT_KINDS = ['usd', 'share', 'years', 'months', 'weeks', 'days', 'hours', 'count'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** An amount as a flag, a profile or the library takes it: what it counts, in words, and from where to where. */
export interface AmountBounds {
  readonly kind: AmountKind;
  readonly min: number;
  readonly max: number;
  /** How the unit is called in messages, such as "hours a week"; the kind's own name by default. */
  readonly unit?: string;
  readonly whole?: boolean;
}

const NAMES: Readonly<Record<AmountKind, string>> = {
  usd: 'US dollars',
  share: 'a share',
  years: 'years',
  months: 'months',
  weeks: 'weeks',
  days: 'days',
  hours: 'hours',
  count: 'a number',
};

/** The words that may stand behind a number; what belongs to another kind is refused with it. */
const SUFFIXES: Readonly<Record<AmountKind, RegExp>> = {
  usd: /^(us\s*dollars?|usd|dollars?|\$)?(\s*(a|per|\/)\s*(year|yr|month|mo))?$/i,
  share: /^%?$/,
  years: /^(years?|yrs?|y)?$/i,
  months: /^(months?|mos?)?$/i,
  weeks: /^(weeks?|wks?|w)?$/i,
  days: /^(days?|d)?$/i,
  hours: /^(hours?|hrs?|h)?(\s*(a|per|\/)\s*(week|wk|w))?$/i,
  count: /^$/,
};

/** Signs and codes of other money than US dollars. */
const FOREIGN =
  /[€£¥₹₩]|\b(eur(os?)?|gbp|chf|jpy|inr|cad|aud|sgd|pounds?|yen|rupees?|francs?)\b|^\d[\d.,]*(eur|gbp|chf|jpy|inr|cad|aud|sgd)/i;

const IN_DOLLARS: Objection = {
  objection: 'money is reckoned in US dollars',
  hint: 'convert it into dollars, and write the number alone',
};

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/**
 * One amount as people write it: `$80,000`, `$45k`, `50,000`, `3 years`, `8 h`, `5%`, `0.05`. A number (JSON) is taken as it is.
 * What can mean two things (`1.500`, `5` for 5 %) is refused with both spellings.
 */
export function readAmount(raw: unknown, bounds: AmountBounds): Outcome<number> {
  if (typeof raw === 'number') return within(raw, bounds);
  if (typeof raw !== 'string') return takes(bounds);
  const text = raw.trim();
  if (bounds.kind === 'usd' && FOREIGN.test(text)) return IN_DOLLARS;
  const match = /^(?:US)?(\$)?\s*([+-]?(?:\d[\d,]*)?(?:\.\d+)?(?:e[+-]?\d+)?)\s*([km](?![a-z]))?\s*(.*)$/i.exec(text);
  const [, dollar, digits = '', scale, suffix = ''] = match ?? [];
  if (digits === '' || !/\d/.test(digits) || !SUFFIXES[bounds.kind].test(suffix.trim())) return takes(bounds);
  if ((dollar !== undefined || scale !== undefined) && bounds.kind !== 'usd') return takes(bounds);
  const ambiguous = ambiguity(digits, bounds);
  if (ambiguous !== null) return ambiguous;
  const number = Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
  return within(suffix.includes('%') ? number / 100 : number, bounds, suffix.includes('%'));
}

function ambiguity(digits: string, bounds: AmountBounds): Objection | null {
  if (/^\d{1,3}(\.\d{3})+$/.test(digits) && bounds.max >= 1000) {
    return both(`${digits} can mean two things`, digits.replaceAll('.', ''), `${Number(digits)}0`);
  }
  if (digits.includes(',') && !/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) {
    return both(`${digits} can mean two things`, digits.replace(',', '.'), digits.replaceAll(',', ''));
  }
  return null;
}

function both(objection: string, one: string, other: string): Objection {
  return { objection, hint: `write ${one} or ${other}` };
}

function within(value: number, bounds: AmountBounds, percent = false): Outcome<number> {
  const { kind, min, max, whole } = bounds;
  if (kind === 'share' && !percent && value >= 1)
    return both(`${value} can mean two things`, `${value}%`, value === 1 ? '100%' : `${value / 100}`);
  // Who writes -0 meant another number; beyond the safe integers another one would be read.
  const isOdd = !Number.isFinite(value) || Object.is(value, -0) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (isOdd || value < min || value > max || (whole === true && !Number.isInteger(value))) return takes(bounds);
  return { value };
}

/** What is taken instead, in words. */
function takes(bounds: AmountBounds): Objection {
  const { kind, min, max, unit = NAMES[kind], whole } = bounds;
  const number = whole === true ? `a whole number: ${unit}` : unit;
  if (kind === 'share')
    return { objection: `it takes a share from ${min * 100}% to ${max * 100}%, such as 5% or 0.05` };
  return { objection: `it takes ${number} from ${grouped(min)} to ${grouped(max)}` };
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** An amount that is not known exactly: one figure, or low, middle and high. */
export type Spread = number | readonly [low: number, mid: number, high: number];

/**
 * An amount or a range of them: `60`, `40..80`, `40..60..80`, `5..15%` (both per cent). The middle of two ends lies half-way.
 * JSON may hold a number or a list of two or three.
 */
export function readSpread(raw: unknown, bounds: AmountBounds): Outcome<Spread> {
  const pieces = Array.isArray(raw) ? raw : typeof raw === 'string' ? piecesOf(raw.trim()) : [raw];
  if (pieces.length > 3 || pieces.length === 0) return rangeHint(takes(bounds));
  const texts = pieces.map(rawText);
  const signs = texts.map((text) => /%\s*$/.test(text));
  const percent = signs.at(-1) === true;
  // 5..15% means per cent twice; 0.1..20% and 20%..0.5 may mean anything.
  const mixed = signs.some((sign, index) => sign !== percent || (!sign && percent && Number(texts[index]) < 1));
  const bareFirst = percent && signs.slice(0, -1).every((sign, index) => !sign && Number(texts[index]) >= 1);
  if (mixed && !bareFirst) return mixture(pieces, rawText(raw));
  const read = pieces.map((piece, index) =>
    readAmount(percent && texts[index]?.includes('%') === false ? `${texts[index]}%` : piece, bounds),
  );
  const wrong = read.find(isObjection);
  if (wrong !== undefined) return rangeHint(wrong);
  const [low = 0, second = low, third] = read.map((each) => (isObjection(each) ? 0 : each.value));
  const [mid, high] = third === undefined ? [(low + second) / 2, second] : [second, third];
  if (low > mid || mid > high) return { objection: 'the low end is above the high end', hint: 'write low..high' };
  return { value: low === high ? low : [low, mid, high] };
}

/** The two things that a range of shares and per cents can mean. */
function mixture(pieces: readonly unknown[], raw: string): Objection {
  const numbers = pieces.map((piece) => Number.parseFloat(String(piece)));
  const shares = pieces.map((piece) => Number.parseFloat(String(piece)) / (String(piece).includes('%') ? 100 : 1));
  const spelt = (all: readonly number[]): string =>
    all.map((each) => `${Number((each * 100).toFixed(10))}%`).join('..');
  return both(`"${raw}" mixes shares and per cent`, spelt(numbers.map((each) => each / 100)), spelt(shares));
}

function rangeHint({ objection, hint }: Objection): Objection {
  return hint === undefined ? { objection: `${objection}, or low..high` } : { objection, hint };
}

/** `.12...35` as `.12` and `.35`: the first two dots that can, separate. */
function piecesOf(text: string): string[] {
  const at = text.indexOf('..', 1);
  return at < 0 ? [text] : [text.slice(0, at), ...piecesOf(text.slice(at + 2))];
}
