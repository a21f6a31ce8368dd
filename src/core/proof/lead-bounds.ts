import type { Candidate } from '../scoring/candidate.ts';
import { mostEndorsed } from '../scoring/endorsement.ts';
import { ledgerOf } from '../scoring/ledger.ts';
import { levelBounds, levelFitBounds } from './level-bounds.ts';
import { columnCount, eachColumn, isBounded, type ScoreSpace, scoreIn, type Table } from './score-space.ts';
import { type Region, weightBounds } from './weight-bounds.ts';

/**
 * Leads below this count as too close to tell. It is far above rounding (1e-13 on weights that sum to some 100) and
 * above what a score can change in the sliver before a jump of the years (see `yearPoints`).
 */
export const CLEAR = 1e-6;

/** Columns of one criterion up to which the leader's scores are looked through for a rough bound. */
const FEW = 400;

/**
 * The rivals that a rough look cannot rule out: where a criterion is settled it takes the true difference, elsewhere it grants
 * every rival the best score there is. Most options are so far behind that this is enough.
 */
export function notRuledOut(space: ScoreSpace, region: Region, leader: number, rivals: readonly number[]): number[] {
  const leads = new Float64Array(rivals.length);
  let worst = 0;
  for (const table of space.tables) {
    const columns = columnCount(table, region);
    if (isBounded(space, table, region)) addLevelLeads(space, table, region, leader, rivals, leads);
    else if (columns > 1)
      worst += columns > FEW ? -weightBounds(table.weight, region)[1] : worstFor(space, table, region, leader);
    else
      eachColumn(space, table, region, (column, low, high) => {
        const mine = scoreIn(space, column, leader);
        for (let index = 0; index < rivals.length; index += 1) {
          const difference = mine - scoreIn(space, column, rivals[index] ?? 0);
          leads[index] = (leads[index] ?? 0) + difference * (difference < 0 ? high : low);
        }
      });
  }
  return rivals.filter((_, index) => (leads[index] ?? 0) + worst < CLEAR);
}

/** Adds to leads what the level fit leaves of them at least, the leader taken at its worst and each rival at its best. */
function addLevelLeads(
  space: ScoreSpace,
  table: Table,
  region: Region,
  leader: number,
  rivals: readonly number[],
  leads: Float64Array,
): void {
  const { candidates } = space.field;
  const bounds = levelBounds(space.levels, region);
  const [low, high] = weightBounds(table.weight, region);
  const boundsOf = (row: number) => levelFitBounds(candidates[row] as Candidate, bounds, space.field);
  const [mine] = boundsOf(leader);
  for (let index = 0; index < rivals.length; index += 1) {
    const difference = mine - boundsOf(rivals[index] ?? 0)[1];
    leads[index] = (leads[index] ?? 0) + difference * (difference < 0 ? high : low);
  }
}

/** The most that the leader can fall behind a perfect score on one criterion. */
function worstFor(space: ScoreSpace, table: Table, region: Region, leader: number): number {
  let worst = 0;
  eachColumn(space, table, region, (column, _, high) => {
    worst = Math.min(worst, (scoreIn(space, column, leader) - 1) * high);
  });
  return worst;
}

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
    if (isBounded(space, table, region)) {
      addLevelLeads(space, table, region, leader, rivals, leads);
      // Two options that differ nowhere differ here neither, but nobody looked.
      differs.fill(1);
      looked += rivals.length;
      continue;
    }
    least.fill(Number.POSITIVE_INFINITY);
    eachColumn(space, table, region, (column, low, high) => {
      const mine = scoreIn(space, column, leader);
      looked += rivals.length;
      for (let index = 0; index < rivals.length; index += 1) {
        const difference = mine - scoreIn(space, column, rivals[index] ?? 0);
        if (difference !== 0) differs[index] = 1;
        const lead = difference * (difference < 0 ? high : low);
        if (lead < (least[index] ?? 0)) least[index] = lead;
      }
    });
    for (let index = 0; index < rivals.length; index += 1) leads[index] = (leads[index] ?? 0) + (least[index] ?? 0);
  }
  return { leads, differs, looked };
}

/** Columns of one criterion up to which a rough look looks through them. */
const HANDFUL = 24;

/**
 * A lead over one rival that is not undercut anywhere in a region, from what is quickly looked through and the most that the rest can
 * make of the rival; exact where every question is settled.
 */
export function roughLead(space: ScoreSpace, region: Region, leader: number, rival: number): number {
  const leads = new Float64Array(1);
  let lead = 0;
  for (const table of space.tables) {
    if (columnCount(table, region) <= HANDFUL) lead += leastLead(space, table, region, leader, rival);
    else if (table.criterion === 'levelFit') addLevelLeads(space, table, region, leader, [rival], leads);
    else lead -= weightBounds(table.weight, region)[1] * mostOn(space, table, rival);
  }
  return lead + (leads[0] ?? 0);
}

function leastLead(space: ScoreSpace, table: Table, region: Region, leader: number, rival: number): number {
  let least = Number.POSITIVE_INFINITY;
  eachColumn(space, table, region, (column, low, high) => {
    const difference = scoreIn(space, column, leader) - scoreIn(space, column, rival);
    least = Math.min(least, difference * (difference < 0 ? high : low));
  });
  return least;
}

/** The most that an option can score on a criterion, whoever asks. */
function mostOn({ field: { candidates, dataset, asOf } }: ScoreSpace, { criterion }: Table, row: number): number {
  const candidate = candidates[row];
  if (criterion !== 'endorsement' || candidate === undefined) return 1;
  return mostEndorsed(candidate, ledgerOf(dataset, dataset.model, asOf), dataset.model);
}
