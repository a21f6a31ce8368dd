import type { Credential } from '../../catalogue/credential.ts';
import { usageError } from '../../errors.ts';

/** Whether it ends in a paper that can be shown; what does not has no return as a credential. */
export function endsInPaper({ kind }: Pick<Credential, 'kind'>): boolean {
  return kind !== 'course';
}

/** Throws a usage error for what ends in nothing that can be shown. */
export function refusePaperless(credential: Credential): void {
  if (endsInPaper(credential)) return;
  throw usageError(
    'NO_CERTIFICATE',
    `${credential.id} has no return as a credential: it ends in no certificate`,
    'what it teaches may be worth its hours: cert-advisor roi portfolio-projects --salary 80000 judges work without a paper',
  );
}
