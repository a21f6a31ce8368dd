import { percentText } from '../../figure-text.ts';

/** The two ends of a range of shares: `12–35%`, `−1% to 6%`, or one figure where they agree. */
export function percentRange(low: number, high: number): string {
  const [from, to] = [percentText(low), percentText(high)];
  if (from === to) return to;
  return low < 0 || from.startsWith('less') ? `${from} to ${to}` : `${from.replace('%', '')}–${to}`;
}

/** Fills {names} into a sentence of `roi.yaml`. Throws a `TypeError` for a sentence or a value that is not there. */
export function say(
  words: Readonly<Record<string, string>>,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const sentence = words[key];
  if (sentence === undefined) throw new TypeError(`roi.yaml has no words "${key}"`);
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`"${key}" in roi.yaml names {${name}}, which is not known`);
    return value;
  });
}

const FRACTIONS = [
  [1, 100],
  [1, 50],
  [1, 30],
  [1, 20],
  [1, 15],
  [1, 12],
  [1, 10],
  [1, 9],
  [1, 8],
  [1, 7],
  [1, 6],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
  [19, 20],
  [1, 1],
] as const;

/** A share as a fraction that can be said aloud: `1 in 6`, `2 in 3`; under 1 in 200 it is nobody. */
export function fractionText(share: number): string {
  if (share < 0.005) return 'hardly anybody';
  const distance = ([some, of]: readonly [number, number]): number => Math.abs(Math.log(some / of / share));
  const [some, of] = FRACTIONS.reduce<readonly [number, number]>(
    (best, each) => (distance(each) < distance(best) ? each : best),
    [1, 1],
  );
  return some === of ? 'nearly everybody' : `about ${some} in ${of}`;
}
