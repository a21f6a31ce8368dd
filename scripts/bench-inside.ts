import { performance } from 'node:perf_hooks';
import { shares } from '../src/core/advice/robustness.ts';
import { findCredential } from '../src/core/catalogue/find.ts';
import type { Dataset } from '../src/core/dataset.ts';
import { nextStep, startInterview, withReply, withTicks } from '../src/core/interview/interview.ts';
import type { Profile } from '../src/core/profile/profile.ts';
import { generator } from '../src/core/random.ts';
import { estimateRoi } from '../src/core/roi/report/estimate-roi.ts';
import { boardOf } from '../src/core/scoring/score.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { ARTICLE_PEOPLE, TODAY } from '../tests/acceptance/cases.ts';
import { randomProfile } from '../tests/core/advice/random-profiles.ts';

// What happens inside one process: how many questions the quiz asks, and what robustness costs.

const PEOPLE = 300;
/** A random person answers an unconditional question with 70 %, and each condition applies to one in three. */
const CHANCE = { question: 0.7, condition: 1 / 3 };

/** Prints the distribution of the number of questions and the time of 10,000 weightings over the whole catalogue. */
export async function main(): Promise<string> {
  const dataset = await loadYaml('data', null, false);
  const random = generator(7);
  const people = Array.from({ length: PEOPLE }, () => randomProfile(dataset, TODAY, random, CHANCE));
  const asked = dataset.questions.filter(({ roiOnly }) => roiOnly !== true).length;
  return [
    '',
    `Questions asked, of ${asked} (the screening of conditions counts as one):`,
    `  ${PEOPLE} random people: ${distribution(people.map((profile) => questionsFor(dataset, profile)))}`,
    `  ${ARTICLE_PEOPLE.length} people of the articles: ${distribution(ARTICLE_PEOPLE.map((profile) => questionsFor(dataset, profile)))}`,
    '',
    `10,000 draws of one estimate: ${simulationTime(dataset).toFixed(1)} ms (first call, cold)`,
    `10,000 weightings over ${dataset.credentials.length} credentials: ${robustnessTime(dataset).toFixed(1)} ms (median, warm)`,
    '',
  ].join('\n');
}

function questionsFor(dataset: Dataset, profile: Profile): number {
  let interview = startInterview();
  for (let count = 0; ; count += 1) {
    const step = nextStep(dataset, interview, TODAY);
    if (step.type === 'stop') return count;
    interview =
      step.type === 'screen'
        ? withTicks(
            dataset,
            interview,
            step.conditions.map(({ id }) => id).filter((id) => profile[id] !== undefined),
          )
        : withReply(interview, step.question.id, profile[step.question.id]);
  }
}

function distribution(counts: readonly number[]): string {
  const sorted = counts.toSorted((a, b) => a - b);
  const tally = new Map<number, number>();
  for (const count of sorted) tally.set(count, (tally.get(count) ?? 0) + 1);
  const median = sorted[Math.floor(sorted.length / 2)];
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return `median ${median}, mean ${mean.toFixed(1)}; ${[...tally].map(([count, people]) => `${count}: ${people}`).join(', ')}`;
}

/** What the simulation adds to the first estimate of a run: the difference to a single draw is its cost. */
function simulationTime(dataset: Dataset): number {
  const credential = findCredential(dataset, 'PMLE');
  const start = performance.now();
  estimateRoi(dataset, [credential], { salaryUsd: 80_000 }, TODAY);
  return performance.now() - start;
}

function robustnessTime(dataset: Dataset): number {
  const board = boardOf(dataset, { background: 'developer' }, TODAY);
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    shares(board);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[10] ?? 0;
}
