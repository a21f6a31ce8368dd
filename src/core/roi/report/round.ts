/** A record with every amount of US dollars in it, however deep, rounded to the cent. */
export function rounded<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([key, value]): [string, unknown] => {
    if (typeof value === 'number') return [key, key.endsWith('Usd') ? Math.round(value * 100) / 100 + 0 : value];
    return [key, typeof value === 'object' && value !== null ? rounded(value) : value];
  });
  return Object.fromEntries(entries) as T;
}
