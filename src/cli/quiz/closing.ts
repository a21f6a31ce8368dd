import { plural } from '../../core/figure-text.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Block } from '../../render/blocks.ts';
import { profilePath } from '../config-folder.ts';
import type { Context } from '../context.ts';
import { typedHere } from '../program-name.ts';
import type { Asker } from './asker.ts';
import { quoted } from './command-line.ts';
import type { Outcome } from './converse.ts';
import { saveProfile } from './save.ts';

/** What stands below the recommendation: what was not asked, and how to get the same answer again. */
export function closing({ leftUnasked, isEarly }: Outcome, line: string): Block[] {
  const count = leftUnasked.length;
  const left = isEarly
    ? `${plural(count, 'question')} left could still change this. `
    : `${plural(count, 'question')} left ${count === 1 ? 'changes' : 'change'} nothing (cert-advisor quiz --all). `;
  return [
    { type: 'paragraph', text: `${count === 0 ? '' : left}The same again:` },
    { type: 'command', text: line, tight: true },
  ];
}

/** Saves the profile where `--save` says, or offers to keep it in the configuration folder. */
export async function keep(
  asker: Asker,
  context: Pick<Context, 'env' | 'err' | 'readText' | 'writeText' | 'script' | 'isClone'>,
  profile: Profile,
  asked: string | undefined,
): Promise<void> {
  const path = asked ?? (await acceptedPath(asker, context, profile));
  if (path === null) return;
  await saveProfile(context, path, profile);
  const line = `cert-advisor recommend --profile ${quoted(path)}`;
  context.err(`Saved. To use it: ${typedHere(context)(line)}\n`);
}

async function acceptedPath(
  asker: Asker,
  context: Pick<Context, 'env' | 'readText'>,
  profile: Profile,
): Promise<string | null> {
  const path = profilePath(context);
  if (path === null || Object.keys(profile).length === 0) return null;
  const isThere = await context.readText(path).then(
    () => true,
    () => false,
  );
  const question = isThere ? `Replace the answers saved in ${path}?` : `Save your answers to ${path}?`;
  await asker.tell([]);
  return (await asker.confirm(question)) ? path : null;
}
