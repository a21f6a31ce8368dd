import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { endorsementsOf, voice } from '../../scoring/endorsement.ts';
import type { Board } from '../../scoring/score.ts';
import { holds } from '../../scoring/weights.ts';

/** A remark on the whole recommendation. */
export interface Notice {
  readonly code: string;
  /** The credential it is about, if any. */
  readonly id?: string;
  readonly lastDay?: string | null;
  readonly successors?: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** A guide's word with every condition met; one left open is not enough. */
const SPEAKS_TO_YOU = 0.5;

/** What people who read the guides should know, and the tips that fit the answers. */
export function noticesFor(dataset: Dataset, board: Board, first: Candidate | undefined): Notice[] {
  return [...retiredPicks(dataset, board), ...tipsFor(dataset, board, first)];
}

/** What a guide recommends to people like this one but cannot be earned any more. */
function retiredPicks(dataset: Dataset, { candidates, situation }: Board): Notice[] {
  const nameOf = (id: string) => dataset.credentials.find((credential) => credential.id === id)?.name ?? id;
  return candidates
    .filter(({ lifecycle }) => lifecycle.status === 'retired')
    .flatMap((candidate) => {
      const loudest = endorsementsOf(candidate)
        .map((endorsement) => ({ guide: endorsement.guide, value: voice(endorsement, situation) }))
        .toSorted((a, b) => b.value - a.value)[0];
      return loudest === undefined || loudest.value < SPEAKS_TO_YOU ? [] : [{ candidate, guideId: loudest.guide }];
    })
    .map(({ candidate: { id, name, lifecycle }, guideId }) => {
      const guide = dataset.evidence.guides.find((each) => each.id === guideId);
      const instead = lifecycle.successors.map((successor) => `${nameOf(successor)} (${successor})`).join(' or ');
      return {
        code: 'retired-pick',
        id,
        lastDay: lifecycle.lastDay,
        successors: lifecycle.successors,
        text:
          `${name}, which “${guide?.title ?? guideId}” recommends for your situation, retired on ${lifecycle.lastDay ?? 'an unpublished day'}.` +
          (instead === '' ? ' It has no successor.' : ` What took its place: ${instead}.`),
        sources: guide?.sources ?? [],
      };
    });
}

function tipsFor(dataset: Dataset, { situation }: Board, first: Candidate | undefined): Notice[] {
  const answers = { ...situation.answers, type: first?.option.type ?? 'alternative' };
  return dataset.wording.tips
    .filter(({ when }) => holds(when, answers))
    .map(({ id, says, sources }) => ({ code: id, text: says, sources }));
}
