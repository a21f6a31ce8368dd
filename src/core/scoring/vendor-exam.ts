import type { Credential } from '../catalogue/credential.ts';
import type { Provider } from '../catalogue/vocabulary.ts';

/** Vendors whose exams are about what they make, whether or not their platform has an entry. */
const VENDORS: readonly (string | undefined)[] = ['cloud', 'platform', 'ai-lab'];

/** Whether it is an exam of who makes what is examined. */
export function isVendorExam({ kind }: Credential, issuer: Provider | null): boolean {
  return kind === 'certification' && VENDORS.includes(issuer?.kind);
}

/** The houses of its platforms; an exam of a vendor without a platform belongs to the vendor's own. */
export function housesFor(
  credential: Credential,
  issuer: Provider | null,
  houses: ReadonlyMap<string, string>,
): readonly string[] {
  if (credential.platforms.length > 0) return credential.platforms.map((platform) => houses.get(platform) ?? platform);
  return isVendorExam(credential, issuer) ? [credential.provider] : [];
}
