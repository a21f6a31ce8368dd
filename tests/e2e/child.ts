import { fileURLToPath } from 'node:url';

/** The program as it is installed; `npm test` builds it first. */
export const PROGRAM = fileURLToPath(new URL('../../bin/cert-advisor.js', import.meta.url));

const NOT_OURS =
  /^(NODE_EXTRA_CA_CERTS|NODE_OPTIONS|SSL_CERT_.*|CI|NO_COLOR|FORCE_COLOR|COLUMNS|LINES|TERM.*|VITEST.*|LC_.*|XDG_.*|CERT_ADVISOR_.*|MSYSTEM)$/;

/** The environment of a child: this one's without what a shell, a CI or a test runner put there. */
export function childEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !NOT_OURS.test(entry[0]),
  );
  return { ...Object.fromEntries(own), LANG: 'C.UTF-8', ...extra };
}
