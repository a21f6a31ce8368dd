import type { Alternative } from '../catalogue/alternative.ts';
import type { Credential } from '../catalogue/credential.ts';

/** What is ranked: something to earn, or something to do instead. */
export type Option =
  | { readonly type: 'credential'; readonly credential: Credential }
  | { readonly type: 'alternative'; readonly alternative: Alternative };
