import { findCredential } from '../core/catalogue/find.ts';
import type { Dataset } from '../core/dataset.ts';
import { AdvisorError, usageError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { quoted } from './quiz/command-line.ts';

/**
 * The failure for words that are no command: what they name, if anything, leads to the command that shows it; else a command that is
 * written nearly so, if there is one (`near`), is what was meant.
 */
export async function leadFrom(
  argv: readonly string[],
  context: Pick<Context, 'loadForDecisions'>,
  near: Error | null,
): Promise<Error> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const dataset = await context.loadForDecisions({}).catch(() => null);
  const said = words.join(' ');
  const hint = hintFor(dataset, said);
  if (hint === null && near !== null) return near;
  return usageError('UNKNOWN_COMMAND', `there is no command "${words[0] ?? ''}"`, hint ?? GENERAL);
}

function hintFor(dataset: Dataset | null, said: string): string | null {
  const wanted = said.toLowerCase();
  const issuer = dataset?.vocabulary.providers.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (issuer !== undefined) return `cert-advisor list --provider ${issuer.id} shows what there is`;
  if (dataset !== null && isFound(dataset, said)) return `cert-advisor show ${quoted(said)} tells about it`;
  return null;
}

const GENERAL = 'cert-advisor --help names the commands';

function isFound(dataset: Dataset, said: string): boolean {
  try {
    findCredential(dataset, said);
    return true;
  } catch (error) {
    if (error instanceof AdvisorError) return false;
    throw error;
  }
}
