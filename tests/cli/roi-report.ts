import type { RoiReport } from '../../src/core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../src/core/roi/report/option-estimate.ts';
import { json } from './harness.ts';

/** The report that `roi` prints as JSON. */
export function roi(line: string): Promise<RoiReport> {
  return json<RoiReport>(`roi ${line}`);
}

/** The first estimate of it. Fails when there is none. */
export async function one(line: string): Promise<OptionEstimate> {
  const [estimate] = (await roi(line)).estimates;
  if (estimate?.estimated !== true) throw new Error('not estimated');
  return estimate;
}
