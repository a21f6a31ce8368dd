import type { CriterionId } from '../scoring/model.ts';

/** Why somebody would choose one option before the others. */
export interface ChoiceReason {
  /** The criterion on which it leads; null where a plain fact speaks for it. */
  readonly criterion: CriterionId | null;
  /** The field that speaks for it; null where a criterion does. */
  readonly field: string | null;
  /** Its score on the criterion less the best of the others, above 0; null for a plain fact. */
  readonly lead: number | null;
  readonly text: string;
}

/** What speaks for one option beside the others; nothing where nothing does. */
export interface Choice {
  readonly id: string;
  readonly because: readonly ChoiceReason[];
}
