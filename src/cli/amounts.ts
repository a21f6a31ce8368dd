import { InvalidArgumentError } from 'commander';
import type { Given } from '../core/roi/assume/request.ts';
import type { EmployerShare } from '../core/roi/sum/fees.ts';

// Readers of amounts: dollars, shares and plain figures, alone or as low..high. Each says what its option takes.

/** What an option counts, and from where to where. A share may be written as 10% or 0.1. */
export interface FigureSpec {
  readonly unit: 'usd' | 'share' | 'hours' | 'months' | 'years' | 'hours a week' | 'hours a year';
  readonly min: number;
  readonly max: number;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A single figure. */
export function figureFrom(spec: FigureSpec): (text: string) => number {
  return (text) => single(text, spec, `It takes ${rangeOf(spec)}.`);
}

/** A figure, or a range `low..high` (or `low..mid..high`); the middle of two ends lies half-way. */
export function givenFrom(spec: FigureSpec): (text: string) => Given {
  const takes = `It takes ${rangeOf(spec)}, or low..high.`;
  return (text) => {
    const pieces = piecesOf(text.trim());
    // 5..15% means that both are percentages.
    const all = text.trim().endsWith('%') ? pieces.map((piece) => (piece.endsWith('%') ? piece : `${piece}%`)) : pieces;
    const [low = 0, second = low, third] = all.map((piece) => single(piece, spec, takes));
    if (all.length > 3) throw new InvalidArgumentError(takes);
    const [mid, high] = third === undefined ? [(low + second) / 2, second] : [second, third];
    if (low > mid || mid > high) throw new InvalidArgumentError(`The low end is above the high end. ${takes}`);
    return low === high ? low : [low, mid, high];
  };
}

/** `.12...35` as `.12` and `.35`: the first two dots that can, separate. */
function piecesOf(text: string): string[] {
  const at = text.indexOf('..', 1);
  return at < 0 ? [text] : [text.slice(0, at), ...piecesOf(text.slice(at + 2))];
}

function single(text: string, { unit, min, max }: FigureSpec, takes: string): number {
  const bare = unit === 'usd' ? text.replace(/^\$/, '') : unit === 'share' ? text.replace(/%$/, '') : text;
  if (unit === 'usd' && /^\d{1,3}(\.\d{3})+$/.test(bare)) {
    throw new InvalidArgumentError(
      `A point before three digits is ambiguous: write ${bare.replaceAll('.', '')}. ${takes}`,
    );
  }
  const number = bare !== '' && NUMBER.test(bare) && /\d/.test(bare) ? Number(bare.replaceAll(',', '')) : Number.NaN;
  const value = unit === 'share' && text.endsWith('%') ? number / 100 : number;
  if (!Number.isFinite(value) || value < min || value > max || Object.is(value, -0))
    throw new InvalidArgumentError(takes);
  return value;
}

function rangeOf({ unit, min, max }: FigureSpec): string {
  if (unit === 'share') return `a share from ${min * 100}% to ${max * 100}%, such as 10% or 0.1`;
  const comma = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${unit === 'usd' ? 'US dollars' : unit} from ${comma(min)} to ${comma(max)}`;
}

/** What an employer takes over: `50%` of the fees, or dollars. */
export function employerShare(text: string): EmployerShare {
  const takes = 'It takes a share from 0% to 100%, such as 50%, or US dollars from 1 to 10,000,000, such as 300.';
  if (text.trim().endsWith('%')) return { kind: 'share', share: single(text.trim(), SHARE, takes) };
  const usd = single(text.trim(), { unit: 'usd', min: 0, max: 1e7 }, takes);
  // 0.5 may mean half a dollar or half of it all.
  if (usd > 0 && usd < 1) throw new InvalidArgumentError(takes);
  return { kind: 'amount', usd };
}

const SHARE: FigureSpec = { unit: 'share', min: 0, max: 1 };

/** What an hour is worth: a share of the wage (`50%`, `0.5`), or dollars (`$20`). */
export type HourValue = { readonly share: Given } | { readonly usd: Given };

/** Reads the value of an hour. */
export function hourValue(text: string): HourValue {
  const trimmed = text.trim();
  if (trimmed.startsWith('$')) return { usd: givenFrom({ unit: 'usd', min: 0, max: 1e4 })(trimmed) };
  try {
    return { share: givenFrom({ unit: 'share', min: 0, max: 2 })(trimmed) };
  } catch {
    throw new InvalidArgumentError(
      'It takes a share of the hourly wage from 0% to 200%, such as 50%, or dollars an hour such as $20, or low..high.',
    );
  }
}
