import type { Dataset } from '../../core/dataset.ts';
import type { Change } from '../../core/why-not/search.ts';
import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block } from '../blocks.ts';
import { answerText, questionWord } from './answers.ts';

/** Why an option is not first, and what would bring it there. */
export function whyNotBlocks(dataset: Dataset, whyNot: WhyNot): Block[] {
  return [
    { type: 'heading', level: 2, text: `Why not ${whyNot.name}?` },
    { type: 'list', items: [standingText(whyNot), changeText(dataset, whyNot)] },
  ];
}

function standingText({ rank, gapToFirst, gate }: WhyNot): string {
  if (gate !== null) {
    const instead = gate.successors.length === 0 ? '' : ` What took its place: ${gate.successors.join(' or ')}.`;
    return `It is left out: ${gate.detail}.${instead}`;
  }
  if (rank === 1) return 'It is first.';
  const points = Math.max(1, Math.round(gapToFirst * 100));
  return `It is number ${rank}, ${points} ${points === 1 ? 'point' : 'points'} of 100 behind the first.`;
}

function changeText(dataset: Dataset, { changes, searched, proved }: WhyNot): string {
  if (changes === null) {
    return proved ? 'No answers of yours would bring it to the first place.' : `Tried in vain: ${searched}.`;
  }
  if (changes.length === 0) return 'Nothing need change.';
  return `It would come first with ${changes.map((change) => oneChange(dataset, change)).join(' and ')}.`;
}

function oneChange(dataset: Dataset, { question, from, to }: Change): string {
  const before = from === undefined ? '' : ` instead of “${answerText(dataset, question, from)}”`;
  return `${questionWord(question)} “${answerText(dataset, question, to)}”${before}`;
}
