import { expect, it } from 'vitest';
import type { Profile, ProfileKey } from '../../../src/core/profile/profile.ts';
import { axesOf, VALUED } from '../../../src/core/proof/answer-space.ts';
import { narrowed } from '../../../src/core/proof/first-place-proof.ts';
import { levelBounds, levelFitBounds } from '../../../src/core/proof/level-bounds.ts';
import { fieldOf } from '../../../src/core/proof/score-columns.ts';
import { scoreSpace, wholeOf } from '../../../src/core/proof/score-space.ts';
import { generator } from '../../../src/core/random.ts';
import { scoreOn } from '../../../src/core/scoring/criteria.ts';
import { situationOf } from '../../../src/core/scoring/situation.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { randomProfile } from '../advice/random-profiles.ts';

const dataset = builtIn();
const TODAY = '2026-11-27';

it('bounds the level fit of every option, measured or judged, for whatever the open questions are answered', () => {
  const random = generator(12);
  const field = fieldOf(dataset, TODAY, 'en');
  for (let round = 0; round < cases(60); round += 1) {
    const { language: _, ...profile } = randomProfile(dataset, TODAY, random, { question: 0.7, condition: 0.5 });
    const open = new Set<ProfileKey>(VALUED.filter(() => random() < 0.5));
    const axes = axesOf(dataset.model, field.candidates, dataset.questions, profile, open);
    const space = scoreSpace(field, axes);
    const held = axes.findIndex(({ key }) => key === 'held');
    const situation = situationOf(dataset, profile, TODAY);
    const level = axes[held]?.levels.findIndex((answer) => isAlike(answer, profile.held, open.has('held'))) ?? 0;
    // The search narrows a region along what is held, too: its levels stand for everything alike.
    const region = random() < 0.5 ? wholeOf(space) : narrowed(wholeOf(space), held, [level, level + 1]);
    const bounds = levelBounds(space.levels, region);
    for (const candidate of field.candidates) {
      const [least, greatest] = levelFitBounds(candidate, bounds, field);
      const fit = scoreOn('levelFit', candidate, situation);
      expect(fit, `${candidate.id} ${JSON.stringify([profile, [...open]])}`).toBeGreaterThanOrEqual(least - 1e-9);
      expect(fit, `${candidate.id} ${JSON.stringify([profile, [...open]])}`).toBeLessThanOrEqual(greatest + 1e-9);
    }
  }
});

/** Whether a level of what is held stands for what a person holds. */
function isAlike(level: unknown, held: Profile['held'], isOpen: boolean): boolean {
  if (!isOpen || held === undefined) return level === held || !isOpen;
  const isPile = (all: readonly unknown[]) => all.length >= dataset.model.pileOf;
  return Array.isArray(level) && isPile(level) === isPile(held);
}
