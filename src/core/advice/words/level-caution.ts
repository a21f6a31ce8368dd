import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { yearsBeyond, yearsMissing } from '../../scoring/level-fit.ts';
import type { Scale } from '../../scoring/model.ts';
import { onScale } from '../../scoring/scale.ts';
import type { Board } from '../../scoring/score.ts';
import { fillWords, plural } from './facts-in-words.ts';
import { HIGH } from './reasons.ts';

/** That an option asks for more experience than a person has, with what lays the foundation, or for less. */
export function levelCaution(
  { model, wording }: Dataset,
  { situation, candidates }: Board,
  candidate: Candidate,
): readonly ['too-advanced' | 'too-easy', Readonly<Record<string, string>>] | null {
  const { years } = situation;
  if (years === null) return null;
  const [low] = candidate.years;
  const { missingYears, surplusYears } = model.levelFit;
  if (isPoor(missingYears, yearsMissing(candidate, situation))) {
    const first = foundationFor(candidates, candidate, years);
    const foundation = first === null ? '' : fillWords(wording.phrases.foundation, { name: first.name, id: first.id });
    return ['too-advanced', { lowYears: plural(low, 'year'), foundation }];
  }
  return isPoor(surplusYears, yearsBeyond(candidate, situation)) ? ['too-easy', {}] : null;
}

function isPoor(scale: Scale, years: number): boolean {
  return years > 0 && onScale(scale, years) < HIGH;
}

/** A credential on the same platform that fits the years the person has: the one that teaches most of the same. */
function foundationFor(candidates: readonly Candidate[], target: Candidate, years: number): Candidate | null {
  const fitting = candidates.filter(
    (candidate) =>
      candidate.option.type === 'credential' &&
      candidate.lifecycle.status === 'active' &&
      candidate.years[0] <= years &&
      candidate.years[1] > 0 &&
      candidate.platforms.some((platform) => target.platforms.includes(platform)) &&
      candidate.kind === target.kind,
  );
  return fitting.toSorted((a, b) => shared(b, target) - shared(a, target) || b.years[0] - a.years[0])[0] ?? null;
}

function shared(a: Candidate, b: Candidate): number {
  return a.topics.filter((topic) => b.topics.includes(topic)).length;
}
