import type { CommonOptions } from '../common.ts';
import type { ProfileFlags } from '../profile-flags.ts';

/** What the quiz may be told beforehand. */
export interface QuizOptions extends CommonOptions, ProfileFlags {
  readonly all?: true;
  readonly save?: string;
  readonly answers?: string;
  readonly plain?: true;
  readonly heldFrom?: string;
  readonly top?: number;
}
