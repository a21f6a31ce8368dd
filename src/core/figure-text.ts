/** How an unknown figure is called everywhere; it is never shown as zero. */
const NOT_PUBLISHED = 'not published';

/** A figure, a range `[low, high]`, or null for unknown. */
export type Figure = readonly [low: number, high: number] | number | null;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUS = '−';

/** A number with at most `digits` decimals, thousands separated by commas, trailing zeros gone: `1234.50` → `1,234.5`. */
export function decimal(value: number, digits = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const kept = fraction.replace(/0+$/, '');
  const text = kept === '' ? grouped : `${grouped}.${kept}`;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** Dollars without their sign, cents only when there are any. */
function dollars(value: number, cents: boolean): string {
  const whole = Math.trunc(Math.abs(value));
  return cents ? `${decimal(whole)}.${Math.abs(value).toFixed(2).slice(-2)}` : decimal(whole);
}

/** To the cent, as a number: what is shown decides whether there are cents, not what binary fractions add. */
function toCent(value: number): number {
  return Number(value.toFixed(2));
}

function hasCents(...values: readonly number[]): boolean {
  return values.some((value) => !Number.isInteger(toCent(value)));
}

function signed(value: number, plus: string, cents: boolean): string {
  const rounded = toCent(value);
  const sign = rounded < 0 ? MINUS : rounded > 0 ? plus : '';
  return `${sign}$${dollars(rounded, cents)}`;
}

/** Money: `$150`, `$150–300`, `$49.50`, `free` for nothing, `not published` for unknown. */
export function usd(figure: Figure): string {
  if (figure === null) return NOT_PUBLISHED;
  const [low, high] = typeof figure === 'number' ? [figure, figure] : figure;
  const cents = hasCents(low, high);
  if (toCent(low) === toCent(high)) return toCent(low) === 0 ? 'free' : signed(low, '', cents);
  if (low < 0) return `${signed(low, '', cents)} to ${signed(high, '', cents)}`;
  return `${signed(low, '', cents)}–${dollars(high, cents)}`;
}

/** A gain or a loss: `+$495`, `−$739`, `$0`; a range as `−$739 to +$495`. Round before if cents say nothing. */
export function signedUsd(figure: Figure): string {
  if (figure === null) return NOT_PUBLISHED;
  const [low, high] = typeof figure === 'number' ? [figure, figure] : figure;
  const cents = hasCents(low, high);
  if (toCent(low) === toCent(high)) return signed(low, '+', cents);
  return `${signed(low, '+', cents)} to ${signed(high, '+', cents)}`;
}

/** One decimal for what is small or exact, none where it would only feign precision. */
function amount(value: number): string {
  return decimal(value, Math.abs(value) < 20 ? 1 : 0);
}

function measured(figure: Figure, unit: (text: string) => string): string {
  if (figure === null) return NOT_PUBLISHED;
  const [low, high] = typeof figure === 'number' ? [figure, figure] : figure;
  return amount(low) === amount(high) ? unit(amount(low)) : unit(`${amount(low)}–${amount(high)}`);
}

/** Effort: `40 h`, `40–60 h`, `2.5 h`. */
export function hours(figure: Figure): string {
  return measured(figure, (text) => `${text} h`);
}

/** A duration: `1 month`, `3–6 months`, `4.5 months`; an endless one is `never`. */
export function months(figure: Figure): string {
  if (figure === Number.POSITIVE_INFINITY) return 'never';
  return measured(figure, (text) => (text === '1' ? '1 month' : `${text} months`));
}

/** A duration: `1 year`, `2–3 years`. */
export function years(figure: Figure): string {
  return measured(figure, (text) => (text === '1' ? '1 year' : `${text} years`));
}

/** A share between 0 and 1 as `18%`, with up to `digits` decimals. */
export function percent(share: number | null, digits = 0): string {
  return share === null ? NOT_PUBLISHED : `${decimal(share * 100, digits)}%`;
}

/** A share in words of a figure: `16%`, one decimal below ten, `less than 0.1%`, `−1%`. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return 'less than 0.1%';
  const text = Math.abs(percent).toFixed(Math.abs(percent) < 9.95 ? 1 : 0);
  return `${percent < 0 && Number(text) !== 0 ? MINUS : ''}${Number(text)}%`;
}

/** An ISO date, month or year for people: `28 Sep 2026`, `Sep 2026`, `2026`. Anything else stays as it is. */
export function dateText(date: string | null): string {
  if (date === null) return NOT_PUBLISHED;
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return date;
  return match[3] === undefined ? `${month} ${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`;
}

/** A day for people who read it on another: `10 Dec`, in another year `15 Jan 2027`. */
export function dayText(date: string, asOf: string): string {
  const text = dateText(date);
  return date.length === 10 && date.slice(0, 4) === asOf.slice(0, 4) ? text.slice(0, -5) : text;
}

/** A sentence with its ISO days as people write them. */
export function withDays(text: string, asOf: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dayText(date, asOf));
}

/** A count with its noun: `1 credential`, `2 credentials`, `3 studies`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${decimal(count)} ${count === 1 ? one : many}`;
}
