import type { Kind } from '../catalogue/credential.ts';

/** What may fill a slot. Within a key one of the values is enough; all keys must hold. */
export interface StackNeed {
  /** Skills that it teaches. */
  readonly teaches?: readonly string[];
  readonly topics?: readonly string[];
  readonly levels?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly roles?: readonly string[];
  /** Whether it must be on the platform that the person named. */
  readonly matchPlatform?: boolean;
}

/** What fills a step of a stack. */
export const STEP_KINDS = ['credential', 'project'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step: a slot that is filled for a person and a day. */
export interface StackStep {
  readonly says: string;
  readonly kind: StepKind;
  readonly need: StackNeed;
  /** Ids to be taken first, in this order, where they can be earned, fit the person and meet the need. */
  readonly prefer?: readonly string[];
  /** Skills; whoever has them all passes over the step. */
  readonly skipIf?: readonly string[];
  /** Whether it may be left out without breaking the story. */
  readonly optional?: boolean;
}

/** An order of credentials and projects that tells one story. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** A guide of the data, or "judgement: …" with its reason. */
  readonly source: string;
  /** Whom it is meant for: roles aimed at, backgrounds come from. */
  readonly for: { readonly role?: readonly string[]; readonly background?: readonly string[] };
  readonly steps: readonly StackStep[];
}
