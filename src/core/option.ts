import type { Credential } from './credential.ts';
import type { Alternative } from './dataset.ts';

/** What is ranked: something to earn, or something to do instead. */
export type Option =
  | { readonly type: 'credential'; readonly credential: Credential }
  | { readonly type: 'alternative'; readonly alternative: Alternative };
