import { findCredential } from '../core/catalogue/find.ts';
import type { Dataset } from '../core/dataset.ts';
import { AdvisorError, usageError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { quoted } from './quiz/command-line.ts';

/** The failure for words that are no command: what they name, if anything, leads to the command that shows it. */
export async function leadFrom(argv: readonly string[], context: Pick<Context, 'loadDataset'>): Promise<AdvisorError> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const dataset = await context.loadDataset({}, 'decisions').catch(() => null);
  const said = words.join(' ');
  return usageError('UNKNOWN_COMMAND', `there is no command "${words[0] ?? ''}"`, hintFor(dataset, said));
}

function hintFor(dataset: Dataset | null, said: string): string {
  const wanted = said.toLowerCase();
  const issuer = dataset?.vocabulary.providers.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (issuer !== undefined) return `cert-advisor list --provider ${issuer.id} shows what there is`;
  if (dataset !== null && isFound(dataset, said)) return `cert-advisor show ${quoted(said)} tells about it`;
  return 'cert-advisor --help names the commands';
}

function isFound(dataset: Dataset, said: string): boolean {
  try {
    findCredential(dataset, said);
    return true;
  } catch (error) {
    if (error instanceof AdvisorError) return false;
    throw error;
  }
}
