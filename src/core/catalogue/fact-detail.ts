import type { Catalogue } from './catalogue.ts';
import type { SourcedCredential } from './credential.ts';
import type { Source } from './fact.ts';
import { factLabel, factText } from './fact-text.ts';
import type { PlacedFact } from './provenance.ts';

/** A source with the key that facts name it by. */
export interface KeyedSource extends Source {
  readonly key: string;
}

/** A value with what gives it. */
export interface Given {
  readonly value: unknown;
  /** The value for people. */
  readonly text: string;
  readonly note: string | null;
  readonly sources: readonly KeyedSource[];
}

/** A fact with its sources spelled out. */
export interface FactDetail extends Given {
  /** Where it stands in the credential, such as `exams.0.usd`. */
  readonly path: string;
  /** The same for people. */
  readonly label: string;
  /** Values found elsewhere and not chosen. */
  readonly conflicts: readonly Given[];
}

/** Facts with the sources that their keys stand for, those shared by all credentials included. */
export function factDetails(
  dataset: Catalogue,
  credential: SourcedCredential,
  facts: readonly PlacedFact[],
): FactDetail[] {
  const all = { ...dataset.evidence.sources, ...credential.sources };
  const spelled = (keys: readonly string[]): KeyedSource[] =>
    keys.flatMap((key) => {
      const source = all[key];
      return source === undefined ? [] : [{ key, ...source }];
    });
  return facts.map(({ path, fact }) => {
    const given = (each: typeof fact): Given => ({
      value: each.value,
      text: factText(path, each.value),
      note: each.note ?? null,
      sources: spelled(each.sources),
    });
    return { path, label: factLabel(credential, path), ...given(fact), conflicts: (fact.conflicts ?? []).map(given) };
  });
}
