import type { Credential } from '../catalogue/credential.ts';
import type { Provider, Vocabulary } from '../catalogue/vocabulary.ts';

/** The kinds of issuers whose exams are about what they make. */
export function vendorKinds({ providerKinds }: Vocabulary): ReadonlySet<string> {
  return new Set(providerKinds.filter(({ vendor = false }) => vendor).map(({ id }) => id));
}

/** Whether it is an exam of who makes what is examined. */
export function isVendorExam({ kind }: Credential, issuer: Provider | null, vendors: ReadonlySet<string>): boolean {
  return kind === 'certification' && issuer !== null && vendors.has(issuer.kind);
}

/** The houses of its platforms; an exam of a vendor without a platform belongs to the vendor's own. */
export function housesFor(
  credential: Credential,
  isOwnExam: boolean,
  houses: ReadonlyMap<string, string>,
): readonly string[] {
  if (credential.platforms.length > 0) return credential.platforms.map((platform) => houses.get(platform) ?? platform);
  return isOwnExam ? [credential.provider] : [];
}
