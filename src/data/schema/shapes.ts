import * as v from 'valibot';
import { READINGS, TIERS } from '../../core/catalogue/fact.ts';

// The small shapes that all files of the dataset are made of.

/** A list whose type is readonly, as every list in `core` is. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}

export const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'));
export const slug = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
export const sourceKeys = v.pipe(list(slug), v.minLength(1, 'must name at least one source'));
export const number = v.pipe(v.number('must be a number'), v.finite('must be finite'));
export const amount = v.pipe(number, v.minValue(0, 'must not be negative'));
export const share = v.pipe(amount, v.maxValue(1, 'must not be more than 1'));
export const day = v.pipe(
  v.string('must be a date like 2026-11-21'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-21'),
);
export const dateOrPart = v.pipe(
  v.string('must be a date; put a bare year in quotes'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date like 2026-11-21, or 2026-11, or 2026'),
);
export const language = v.pipe(
  v.string('must be a language code like en or zh-CN'),
  v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language code like en or zh-CN'),
);
export const country = v.pipe(
  v.string('must be a country code like JP'),
  v.regex(/^[A-Z]{2}$/, 'must be a country code like JP'),
);
export const whole = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
export const shortName = v.pipe(text, v.maxLength(36, 'must be at most 36 characters'));
export const shortId = v.pipe(text, v.maxLength(24, 'must be at most 24 characters'));
export const url = v.pipe(v.string('must be a URL'), v.url('must be a URL'));
export const range = v.pipe(
  v.strictTuple([amount, amount], 'must be [low, high]'),
  v.check(([low, high]) => low <= high, 'must be [low, high] with low no greater than high'),
  v.readonly(),
);

/** A value with its sources, and the rivals that were not chosen. */
export function fact<T extends v.GenericSchema>(value: T) {
  return v.strictObject({
    value,
    sources: sourceKeys,
    note: v.exactOptional(text),
    conflicts: v.exactOptional(list(v.strictObject({ value, sources: sourceKeys, note: v.exactOptional(text) }))),
  });
}

export const sources = v.record(
  slug,
  v.strictObject({
    url,
    publisher: text,
    tier: v.picklist(TIERS),
    checked: day,
    published: v.exactOptional(dateOrPart),
    read: v.exactOptional(v.picklist(READINGS)),
    note: v.exactOptional(text),
  }),
);
