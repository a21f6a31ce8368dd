/** Why a value cannot be taken: what is wrong with it and, where there is more to say, what is taken instead. */
export interface Objection {
  readonly objection: string;
  readonly hint?: string;
}

/** What a raw value, text or JSON, turned out to mean. */
export type Outcome<T> = { readonly value: T } | Objection;

/** Whether a value could not be taken. */
export function isObjection<T>(outcome: Outcome<T>): outcome is Objection {
  return 'objection' in outcome;
}

/** Letters and digits in lower case and nothing else: how words that people type are compared. */
export function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}+]+/gu, '');
}

/**
 * A raw value as a message or a search shows it; that of JSON may have a key `toString` that is no function, and may go deeper than
 * anybody could follow: what lies below its first level is `…`.
 */
export function rawText(raw: unknown): string {
  return typeof raw === 'object' && raw !== null ? JSON.stringify(raw, flat) : String(raw);
}

function flat(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return key !== '' && typeof value === 'object' && value !== null ? '…' : value;
}
