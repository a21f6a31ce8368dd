import { scoreIn } from './score-columns.ts';
import { eachColumn, type ScoreSpace } from './score-space.ts';
import type { Region } from './weight-bounds.ts';

/**
 * Leads below this count as too close to tell. It is far above rounding (1e-13 on weights that sum to some 100) and
 * above what a score can change in the sliver before a jump of the years (see `yearPoints`).
 */
export const CLEAR = 1e-6;

/** What is known of the leads of one option over others in a region. */
export interface LeadBounds {
  /** By rival: a lead, before scaling, that is not undercut anywhere in the region. */
  readonly leads: Float64Array;
  /** By rival: 1 when any score differs anywhere. */
  readonly differs: Uint8Array;
  /** How many scores were looked at. */
  readonly looked: number;
}

/**
 * Bounds the leads from below by the sum over criteria of the least weighted difference, each criterion taken at the
 * answers that are worst for it. Exact where every question is settled.
 */
export function leadBounds(space: ScoreSpace, region: Region, leader: number, rivals: readonly number[]): LeadBounds {
  const leads = new Float64Array(rivals.length);
  const differs = new Uint8Array(rivals.length);
  const least = new Float64Array(rivals.length);
  let looked = 0;
  for (const table of space.tables) {
    least.fill(Number.POSITIVE_INFINITY);
    eachColumn(space, table, region, (column, low, high) => {
      const mine = scoreIn(space.field, column, leader);
      looked += rivals.length;
      for (let index = 0; index < rivals.length; index += 1) {
        const difference = mine - scoreIn(space.field, column, rivals[index] ?? 0);
        if (difference !== 0) differs[index] = 1;
        const lead = difference * (difference < 0 ? high : low);
        if (lead < (least[index] ?? 0)) least[index] = lead;
      }
    });
    for (let index = 0; index < rivals.length; index += 1) leads[index] = (leads[index] ?? 0) + (least[index] ?? 0);
  }
  return { leads, differs, looked };
}
