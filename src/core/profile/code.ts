import { type Outcome, rawText, squeezed } from './reading.ts';

// Names of languages and countries are those of the Unicode data that every engine carries, in English whatever the locale.

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
/** Languages whose written forms differ so much that an exam in one is none in the other. */
const WITH_REGION = ['zh-CN', 'zh-TW', 'zh-HK', 'pt-BR', 'pt-PT', 'es-ES', 'es-MX', 'fr-FR', 'fr-CA', 'en-US', 'en-GB'];
/** Codes of unions and of nowhere, which have a name all the same. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'ZZ', 'UK'];
const OTHER_NAMES = new Map(
  Object.entries({
    mandarin: 'zh',
    simplifiedchinese: 'zh-CN',
    chinesesimplified: 'zh-CN',
    traditionalchinese: 'zh-TW',
    chinesetraditional: 'zh-TW',
    brazilianportuguese: 'pt-BR',
    usa: 'US',
    uk: 'GB',
    england: 'GB',
    greatbritain: 'GB',
    turkey: 'TR',
  }),
);

/** A language as an ISO 639-1 code, with a region where it matters, or by its name in English or in itself: `de`, `zh-tw`, `German`, `Deutsch`. */
export function readLanguage(raw: unknown): Outcome<string> {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const code = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text);
  if (code?.[1] !== undefined && nameOf('language', code[1].toLowerCase()) !== undefined) {
    const region = code[2] === undefined ? '' : `-${code[2].toUpperCase()}`;
    return { value: `${code[1].toLowerCase()}${region}` };
  }
  return (
    byName('language', text, [...PAIRS, ...WITH_REGION]) ?? {
      objection: `"${rawText(raw)}" is no language`,
      hint: 'it takes a code such as en, ja or zh-CN, or a name such as German',
    }
  );
}

/** A country as an ISO 3166 code or by its English name: `jp`, `Japan`. */
export function readCountry(raw: unknown): Outcome<string> {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.includes(code) && nameOf('region', code) !== undefined)
    return { value: code };
  return (
    byName(
      'region',
      text,
      PAIRS.map((pair) => pair.toUpperCase()),
    ) ?? {
      objection: `"${rawText(raw)}" is no country`,
      hint: 'it takes a code such as US, JP or DE, or an English name such as Japan',
    }
  );
}

function nameOf(type: 'language' | 'region', code: string): string | undefined {
  return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code);
}

/** The code of a language that calls itself so: `deutsch`. */
function endonym(type: 'language' | 'region', wanted: string): string | undefined {
  if (type === 'region') return undefined;
  return PAIRS.find(
    (code) => squeezed(new Intl.DisplayNames(code, { type, fallback: 'none' }).of(code) ?? '') === wanted,
  );
}

function byName(type: 'language' | 'region', text: string, codes: readonly string[]): { value: string } | null {
  const wanted = squeezed(text);
  if (wanted.length < 2) return null;
  const other = OTHER_NAMES.get(wanted);
  if (other !== undefined && (type === 'region') === /^[A-Z]{2}$/.test(other)) return { value: other };
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const found = codes.find((code) => squeezed(names.of(code) ?? '') === wanted) ?? endonym(type, wanted);
  return found === undefined ? null : { value: found };
}
