import type { Credential } from './credential.ts';
import type { Alternative } from './dataset.ts';

/** What is ranked: something to earn, or something to do instead. */
export type Option =
  | { readonly type: 'credential'; readonly credential: Credential }
  | { readonly type: 'alternative'; readonly alternative: Alternative };

/** The id of what an option wraps. */
export function idOf(option: Option): string {
  return option.type === 'credential' ? option.credential.id : option.alternative.id;
}

/** The name of what an option wraps. */
export function nameOf(option: Option): string {
  return option.type === 'credential' ? option.credential.name : option.alternative.name;
}
