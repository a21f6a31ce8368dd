import { signedUsd } from '../core/figure-text.ts';

/** What amounts are shown in; they are worked out in US dollars all the same. */
export interface Money {
  /** ISO 4217 code. */
  readonly code: string;
  /** Units of it for one US dollar. */
  readonly rate: number;
}

export const DOLLARS: Money = { code: 'USD', rate: 1 };

/** A gain or a loss: `+$495`, `−$739`; in another currency `+EUR 455`. Whole units unless cents are asked for. */
export function gainText(usd: number, money: Money, cents = false): string {
  const amount = usd * money.rate;
  const text = signedUsd(cents ? amount : Math.round(amount));
  return money.code === DOLLARS.code ? text : text.replace('$', `${money.code} `);
}

/** An amount without a plus: `$3,578`, `$0`. */
export function moneyText(usd: number, money: Money, cents = false): string {
  return gainText(usd, money, cents).replace('+', '');
}

/** An amount that people can say: two significant digits from a hundred on, whole units below; `$10,000`, `$2,400`, `$37`. */
export function aboutText(usd: number, money: Money): string {
  return moneyText(toTwoDigits(usd * money.rate) / money.rate, money);
}

/** A gain or a loss that people can say: `+$10,000`, `−$740`. */
export function aboutGainText(usd: number, money: Money): string {
  return gainText(toTwoDigits(usd * money.rate) / money.rate, money);
}

function toTwoDigits(amount: number): number {
  return Math.abs(amount) < 100 ? Math.round(amount) : Number(amount.toPrecision(2));
}
