import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Held } from '../core/profile/held.ts';
import type { Context } from './context.ts';

/** What a file says is held, beside what is held anyway; how it was read is said on standard error. */
export async function heldIn(
  context: Pick<Context, 'readText' | 'err'>,
  path: string,
  catalogue: Catalogue,
  asOf: string,
  besides: readonly Held[] = [],
): Promise<readonly Held[]> {
  const { heldTogether, readHeldFile } = await import('../core/profile/held-file/read.ts');
  const text = await context.readText(path);
  const { held, notices } = readHeldFile(catalogue, text, path === '-' ? 'standard input' : path, asOf);
  const { clean } = await import('../render/clean.ts');
  for (const notice of notices) context.err(`${clean(notice.text)}\n`);
  return heldTogether(besides, held);
}
