import type { SourcedDataset } from '../core/dataset.ts';
import { asciiJson } from './ascii-json.ts';
import { forDecisions } from './for-decisions.ts';

// How the built dataset lies on disk. It is one JSON text, for whoever wants all of it; beside it lies where each part and each
// credential stands in it, so that a command reads and parses only what it needs, and the credentials as far as decisions read them.

/** The files, by what is in them. */
export const ARTEFACT = {
  whole: 'dataset.json',
  places: 'places.json',
  credentials: 'credentials.json',
} as const;

/** Where a text begins in the whole, and how long it is. The whole is ASCII: characters are bytes. */
export type Place = readonly [start: number, length: number];

/** Where everything stands in the whole: its parts by name, its credentials in their order. */
export interface Places {
  readonly parts: Readonly<Record<keyof SourcedDataset, Place>>;
  readonly credentials: readonly Place[];
}

/** The texts of the files. */
export function artefactOf(dataset: SourcedDataset): Readonly<Record<keyof typeof ARTEFACT, string>> {
  const credentials: Place[] = [];
  let whole = '{';
  const put = (text: string): Place => {
    const place = [whole.length, text.length] as const;
    whole += text;
    return place;
  };
  const putAll = (): Place => {
    const start = whole.length;
    put('[');
    for (const [at, credential] of dataset.credentials.entries()) {
      put(at === 0 ? '\n' : ',\n');
      credentials.push(put(asciiJson(credential)));
    }
    put('\n]');
    return [start, whole.length - start];
  };
  const parts = Object.entries(dataset).map(([key, value], at) => {
    put(`${at === 0 ? '' : ','}\n${JSON.stringify(key)}:`);
    return [key, key === 'credentials' ? putAll() : put(asciiJson(value))];
  });
  put('\n}\n');
  return {
    whole,
    places: asciiJson({ parts: Object.fromEntries(parts), credentials }),
    credentials: asciiJson(dataset.credentials.map(forDecisions)),
  };
}
