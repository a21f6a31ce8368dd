import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block } from '../blocks.ts';

/** Why an option is not first, and what would bring it there. */
export function whyNotBlocks({ name, text, gate }: WhyNot): Block[] {
  const instead =
    gate === null || gate.successors.length === 0 ? [] : [`What took its place: ${gate.successors.join(' or ')}.`];
  return [
    { type: 'heading', level: 2, text: `Why not ${name}?` },
    { type: 'list', items: [text, ...instead] },
  ];
}
