import type { SourcedCredential } from '../core/catalogue/credential.ts';
import { suggestion } from '../core/did-you-mean.ts';
import type { Path } from './parse.ts';

type Values = Readonly<Record<string, unknown>>;

/** A record that changes a credential of the dataset that it extends, instead of being a whole one. */
export interface Patch extends Values {
  readonly patch: true;
}

export function isPatch(value: unknown): value is Patch {
  return isRecord(value) && value['patch'] === true;
}

/** Why a patch cannot be put on anything, and at which key. */
export interface Misfit {
  readonly path: Path;
  readonly message: string;
}

/**
 * The credential that a patch makes of the one it names. Records are merged by key, exam versions by their code; a fact, and every other
 * list, takes the place of what stands there, and null takes a key away. `base` is null where nothing is extended.
 */
export function patched(patch: Patch, base: readonly SourcedCredential[] | null): { readonly value: unknown } | Misfit {
  if (base === null)
    return { path: ['patch'], message: 'patch: true changes what is extended (--extend); there is nothing here' };
  const { patch: _, id, exams, ...changes } = patch;
  if (id === undefined) return { path: ['patch'], message: 'patch: it names no id of what it changes' };
  const target = base.find((credential) => credential.id === id);
  if (target === undefined) {
    const near = suggestion(
      String(id),
      base.map((credential) => credential.id),
    );
    return { path: ['id'], message: `patch: there is no credential ${String(id)} to change${near}` };
  }
  const merged = mergedRecords({ ...target }, changes);
  if (exams === undefined) return { value: merged };
  const changed = withExams(target.exams ?? [], exams);
  return 'message' in changed ? changed : { value: { ...merged, exams: changed.value } };
}

function withExams(old: readonly object[], changes: unknown): { readonly value: readonly unknown[] } | Misfit {
  if (!Array.isArray(changes) || !changes.every(isRecord))
    return { path: ['exams'], message: 'exams: must be a list of records with the code of an exam each' };
  const codes = old.map((exam) => String((exam as Values)['code']));
  for (const [index, { code }] of changes.entries())
    if (!codes.includes(String(code))) {
      const message = `patch: there is no exam ${String(code)} to change${suggestion(String(code), codes)}`;
      return { path: ['exams', index, 'code'], message };
    }
  const value = old.map((exam) =>
    changes.filter(({ code }) => code === (exam as Values)['code']).reduce(mergedRecords, exam as Values),
  );
  return { value };
}

function mergedRecords(old: Values, changes: Values): Values {
  const merged = Object.entries(changes).map(([key, change]) => {
    const before = old[key];
    const goesInto = isRecord(before) && isRecord(change) && !('value' in change);
    return [key, goesInto ? mergedRecords(before, change) : change] as const;
  });
  return Object.fromEntries(
    Object.entries({ ...old, ...Object.fromEntries(merged) }).filter(([, value]) => value !== null),
  );
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
