import type { Gate } from '../../../core/scoring/gates.ts';

/** Conditions of the person's own: worth telling, because they can be loosened. The rest is the way of the world. */
export const OWN_CONDITIONS: ReadonlySet<Gate> = new Set<Gate>([
  'language',
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
  'prerequisite',
  'closed-registration',
  'country',
  'form',
]);
