import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Ask } from '../../../src/core/ads/ad-words.ts';
import { askingBy } from '../../../src/core/ads/asking.ts';
import { nameIndexOf } from '../../../src/core/ads/name-index.ts';
import { readSentence } from '../../../src/core/ads/read-sentence.ts';
import { builtIn } from '../../built-in.ts';

interface Sentence {
  readonly s: string;
  readonly under?: string;
  readonly ids?: Readonly<Record<string, Ask>>;
  readonly any?: Ask;
  readonly kept?: true;
}

const SENTENCES = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as Sentence[];
const PAGE = new URL('../../../docs/ads.md', import.meta.url);

/** Found and meant, found only, meant only; and how often the way of asking is right among the first. */
class Score {
  both = 0;
  found = 0;
  meant = 0;
  right = 0;

  add(got: ReadonlyMap<string, Ask>, want: ReadonlyMap<string, Ask>): void {
    for (const [key, ask] of got) {
      if (!want.has(key)) this.found += 1;
      else {
        this.both += 1;
        if (want.get(key) === ask) this.right += 1;
      }
    }
    for (const key of want.keys()) if (!got.has(key)) this.meant += 1;
  }

  row(name: string, count: number): string {
    const share = (part: number, whole: number) => (part / whole).toFixed(2);
    const precision = share(this.both, this.both + this.found);
    const recall = share(this.both, this.both + this.meant);
    return `| ${name} | ${count} | ${precision} | ${recall} | ${share(this.right, this.both)} |`;
  }
}

async function scoresOf(sentences: readonly Sentence[]): Promise<{ named: Score; any: Score }> {
  const dataset = await builtIn();
  const index = nameIndexOf(dataset);
  const asking = askingBy(dataset.adWords);
  const scores = { named: new Score(), any: new Score() };
  for (const { s, under = '', ids = {}, any } of sentences) {
    const reading = readSentence(index, asking, { text: s, under });
    const asked = reading.named.filter(({ ask }) => ask !== 'aside');
    scores.named.add(new Map(asked.map((each) => [each.ids.join(' '), each.ask])), new Map(Object.entries(ids)));
    const isAsked = reading.any !== null && reading.any !== 'aside';
    scores.any.add(
      new Map(isAsked ? [['any', reading.any as Ask]] : []),
      new Map(any === undefined ? [] : [['any', any]]),
    );
  }
  return scores;
}

describe('sentences of advertisements', () => {
  it('are at least sixty, with at least thirty that were kept aside', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(SENTENCES.filter(({ kept }) => kept).length).toBeGreaterThanOrEqual(30);
  });

  it('are read as well as docs/ads.md says', async () => {
    const seen = SENTENCES.filter(({ kept }) => kept !== true);
    const kept = SENTENCES.filter((each) => each.kept === true);
    const [one, other] = [await scoresOf(seen), await scoresOf(kept)];
    const rows = [
      '| what | sentences | precision | recall | way of asking right |',
      '|---|---:|---:|---:|---:|',
      one.named.row('credentials, sentences seen', seen.length),
      other.named.row('credentials, sentences kept aside', kept.length),
      one.any.row('any certificate, sentences seen', seen.length),
      other.any.row('any certificate, sentences kept aside', kept.length),
    ];
    const said = /<!-- figures: begin -->\n([\s\S]*?)\n?<!-- figures: end -->/.exec(readFileSync(PAGE, 'utf8'))?.[1];
    expect(said?.trim()).toBe(rows.join('\n'));
    expect(other.named.both / (other.named.both + other.named.found)).toBeGreaterThan(0.9);
    expect(other.named.both / (other.named.both + other.named.meant)).toBeGreaterThan(0.85);
  });
});
