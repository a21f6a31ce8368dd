import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTEFACT, artefactOf } from '../../src/data/artefact.ts';
import { builtInAt } from '../../src/data/built-in.ts';
import { forDecisions } from '../../src/data/for-decisions.ts';
import { builtIn } from '../built-in.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const whole = builtIn();

describe('the dataset as it lies on disk', () => {
  it.each(['whole', 'places', 'credentials'] as const)('is what the build wrote: %s', (part) => {
    const text = readFileSync(`${DIST}/${ARTEFACT[part]}`, 'utf8');
    expect(text).toBe(artefactOf(whole)[part]);
    expect(text).toMatch(/^[\0-\x7f]+$/);
  });

  it('is one JSON text, of which each place holds what it says', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }) }), { maxLength: 4 }), (credentials) => {
        const dataset = { ...whole, credentials: credentials.map((each) => ({ ...whole.credentials[0], ...each })) };
        const texts = artefactOf(dataset as typeof whole);
        expect(JSON.parse(texts.whole)).toEqual(dataset);
        const { parts, credentials: places } = JSON.parse(texts.places);
        const at = ([start, length]: readonly [number, number]) => JSON.parse(texts.whole.slice(start, start + length));
        for (const part of Object.keys(dataset) as (keyof typeof dataset)[])
          expect(at(parts[part])).toEqual(dataset[part]);
        expect(places.map(at)).toEqual(dataset.credentials);
      }),
      { numRuns: 20 },
    );
  });
});

describe('reading it in parts', () => {
  const lazily = builtInAt(DIST);

  it('gives the whole', () => {
    expect({ ...lazily.whole() }).toEqual(whole);
    expect(Object.keys(lazily.whole())).toEqual(Object.keys(whole));
  });

  it('gives what decisions read, and single credentials', () => {
    expect({ ...lazily.forDecisions() }).toEqual({ ...whole, credentials: whole.credentials.map(forDecisions) });
    for (const credential of whole.credentials.slice(-3)) expect(lazily.record(credential.id)).toEqual(credential);
    expect(lazily.record('nothing')).toBeUndefined();
  });

  it('reads a part once', () => {
    expect(lazily.whole().guides).toBe(lazily.whole().guides);
    expect(lazily.forDecisions().guides).toBe(lazily.whole().guides);
  });

  it('says where there is nothing to read', () => {
    expect(() => builtInAt('/nowhere').whole()).toThrow(/cannot read the compiled dataset: .*/);
  });
});
