import { codesOf } from '../core/catalogue/summary.ts';
import type { Dataset } from '../core/dataset.ts';

/** What a record by itself says of the credential that it is about; null and empty where it is about none. */
interface Identity {
  readonly codes: readonly string[];
  readonly provider: string | null;
  readonly providerName: string | null;
}

/** Records of an answer as lines or rows that stand by themselves: each with the codes of its exams and its issuer. */
export function identified<T extends { readonly id: string | null }>(
  { credentials, vocabulary }: Pick<Dataset, 'credentials' | 'vocabulary'>,
  records: readonly T[],
): (T & Identity)[] {
  const byId = new Map(credentials.map((credential) => [credential.id, credential]));
  const names = new Map(vocabulary.providers.map(({ id, name }) => [id, name]));
  return records.map((record) => {
    const credential = record.id === null ? undefined : byId.get(record.id);
    const { provider = null } = credential ?? {};
    const providerName = provider === null ? null : (names.get(provider) ?? provider);
    return { ...record, codes: credential === undefined ? [] : codesOf(credential), provider, providerName };
  });
}
