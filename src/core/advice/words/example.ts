import type { Dataset } from '../../dataset.ts';

/** Where a line of help goes on with what it does: `cert-advisor compare A B       side by side`. */
const REMARK = / {2,}.*$/;

/** Ends a hint with the first command line of the help that runs with this dataset; as it is where the dataset has none. */
export function withExample(hint: string, command: string, { wording }: Pick<Dataset, 'wording'>): string {
  const line = wording.help.examples[command]?.[0];
  return line === undefined ? hint : `${hint}: ${line.replace(REMARK, '')}`;
}
