import { isDateOrPart } from '../../catalogue/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as exports write it (`2025-03-31T10:00:00Z`, `Mar 2025`, `31 March 2025`, `Mar 31, 2025`, `03/2025`, `2025`) as
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where it can mean two days or none.
 */
export function dateIn(text: string): string | null {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(text)?.[1];
  const found = iso ?? inWords(text) ?? monthAndYear(text);
  return found !== null && isDateOrPart(found) ? found : null;
}

function inWords(text: string): string | null {
  const match =
    /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/i.exec(text) ??
    /^(\d{1,2})-([a-z]{3})()-(\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (match === null || month === 0) return null;
  const day = match[1] ?? match[3];
  return [match[4], two(month), ...(day === undefined || day === '' ? [] : [two(day)])].join('-');
}

function monthAndYear(text: string): string | null {
  const match = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  return match === null ? null : `${match[2]}-${two(match[1] ?? '')}`;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
