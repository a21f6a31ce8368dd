import type { Voices } from '../../scoring/voices.ts';
import { fillWords } from './facts-in-words.ts';
import type { Wording } from './wording.ts';

/** How many guides that speak to such people name something, and whether they disagree; null where too few speak for a count. */
export function voicesText({ screen: { texts } }: Wording, voices: Voices | null): string | null {
  if (voices === null) return null;
  const { speak, name, disagree } = voices;
  const named = disagree ? texts.voicesDisagree : texts.voices;
  const unnamed = disagree ? texts.noVoicesDisagree : texts.noVoices;
  return fillWords(name > 0 ? named : unnamed, { name: String(name), speak: String(speak) });
}
