import { optionName } from '../../core/advice/words/option-name.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block } from '../blocks.ts';

/** Why an option is not first, and what would bring it there. */
export function whyNotBlocks(dataset: Dataset, { id, text, gate }: WhyNot): Block[] {
  const successors = gate?.successors.map((each) => optionName(dataset, each)).join(' or ') ?? '';
  const instead = successors === '' ? '' : ` What took its place: ${successors}.`;
  return [
    { type: 'heading', level: 2, text: `Why not ${optionName(dataset, id)}?` },
    { type: 'paragraph', text: text + instead },
  ];
}
