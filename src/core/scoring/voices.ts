import type { Voice, Word } from './ledger.ts';
import type { Situation } from './situation.ts';
import { speakingTo } from './speaks-to.ts';

/** What a voice says of an option. */
export interface Said {
  /** Key of the guide. */
  readonly guide: string;
  readonly author: string;
  readonly says: 'pick' | 'listed' | 'against';
}

/** How many of the authors that speak to a person name an option. */
export interface Voices {
  /** Authors who speak to people like this one, and those of them who name it or advise against it. */
  readonly speak: number;
  readonly name: number;
  readonly against: number;
  /** Whether they agree on no option, or not on this one. */
  readonly disagree: boolean;
  /** What they say, one entry for each author, the strongest first. */
  readonly guides: readonly Said[];
}

const LOUDNESS: readonly Said['says'][] = ['pick', 'listed', 'against'];

/** What the voices say of an option to a person; null where fewer speak than a count could stand for. */
export function voicesOn(id: string, situation: Situation): Voices | null {
  const { model } = situation;
  const { fewest, scatter } = model.endorsement;
  const speaking = speakingVoices(situation);
  if (speaking.length < fewest) return null;
  const guides = speaking
    .flatMap(({ author, words }) => saidOf(id, author, words) ?? [])
    .toSorted((a, b) => LOUDNESS.indexOf(a.says) - LOUDNESS.indexOf(b.says) || (a.guide < b.guide ? -1 : 1));
  const against = guides.filter(({ says }) => says === 'against').length;
  const name = guides.length - against;
  const agreed = mostNamed(speaking) / speaking.length;
  return {
    speak: speaking.length,
    name,
    against,
    disagree: agreed < scatter || (name > 0 && against > 0),
    guides,
  };
}

// A memo, not a state: several options are asked about for one person.
const heard = new WeakMap<Situation, readonly Voice[]>();

/** The voices that speak to a person clearly enough to be counted, each with the words that do. */
function speakingVoices(situation: Situation): readonly Voice[] {
  const known = heard.get(situation);
  if (known !== undefined) return known;
  const { countedFrom } = situation.model.endorsement;
  const far = speakingTo(situation);
  const speaking = situation.ledger.voices
    .map(
      ({ author, words }): Voice => ({ author, words: words.filter(({ index }) => (far[index] ?? 0) >= countedFrom) }),
    )
    .filter(({ words }) => words.length > 0);
  heard.set(situation, speaking);
  return speaking;
}

/** The strongest word of an author on an option; a warning for these people counts beside no recommendation only. */
function saidOf(id: string, author: string, words: readonly Word[]): Said | null {
  const about = words.filter(({ options }) => options.includes(id));
  const says = LOUDNESS.find((strength) => about.some((word) => word.strength === strength));
  const word = about.find(({ strength }) => strength === says);
  return says === undefined || word === undefined ? null : { guide: word.guide.id, author, says };
}

/** How many voices name the option that most of them name. */
function mostNamed(voices: readonly Voice[]): number {
  const counts = new Map<string, number>();
  for (const { words } of voices) {
    const named = new Set(words.filter(({ strength }) => strength !== 'against').flatMap(({ options }) => options));
    for (const place of named) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
