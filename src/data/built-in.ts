import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { SourcedCredential } from '../core/catalogue/credential.ts';
import type { Dataset, SourcedDataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import { ARTEFACT, type Place, type Places } from './artefact.ts';
import { reason } from './unreadable.ts';

/** The dataset that the build has put beside the program. Each part is read and parsed when it is first wanted. */
export interface BuiltIn {
  /** All of it. */
  readonly whole: () => SourcedDataset;
  /** As far as decisions read it. */
  readonly forDecisions: () => Dataset;
  /** One credential of it with all that is known; undefined where it has none of this id. */
  readonly record: (id: string) => SourcedCredential | undefined;
}

/** The dataset that lies in a folder. It is read synchronously: at start-up there is nothing else to do. */
export function builtInAt(folder: string): BuiltIn {
  const places = once((): Places => JSON.parse(readAll(folder, ARTEFACT.places)));
  const part = (name: string) => JSON.parse(readPlace(folder, places().parts[name as keyof SourcedDataset]));
  const inParts = <T extends Dataset>(make: (name: string) => unknown): T => {
    const getters = Object.keys(places().parts).map((name) => [
      name,
      { enumerable: true, get: once(() => make(name)) },
    ]);
    return Object.defineProperties({}, Object.fromEntries(getters)) as T;
  };
  const whole = once(() => inParts<SourcedDataset>(part));
  const forDecisions = once(() =>
    inParts<Dataset>((name) =>
      name === 'credentials' ? JSON.parse(readAll(folder, ARTEFACT.credentials)) : whole()[name as keyof Dataset],
    ),
  );
  const record = (id: string) => {
    const place = places().credentials[forDecisions().credentials.findIndex((each) => each.id === id)];
    return place === undefined ? undefined : (JSON.parse(readPlace(folder, place)) as SourcedCredential);
  };
  return { whole, forDecisions, record };
}

function readPlace(folder: string, [start, length]: Place): string {
  const bytes = Buffer.allocUnsafe(length);
  return orFail(() => {
    const file = openSync(`${folder}/${ARTEFACT.whole}`, 'r');
    readSync(file, bytes, 0, length, start);
    closeSync(file);
    return bytes.toString('latin1');
  });
}

function readAll(folder: string, file: string): string {
  return orFail(() => readFileSync(`${folder}/${file}`, 'latin1'));
}

function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = reason(error as NodeJS.ErrnoException);
    throw dataError('NO_DATASET', `cannot read the compiled dataset: ${why}`, 'install cert-advisor anew, or build it');
  }
}

/** The same function, which works its result out once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
