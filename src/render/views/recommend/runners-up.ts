import type { Advice, Recommendation } from '../../../core/advice/recommend.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { hours, usd } from '../../../core/figure-text.ts';
import type { Voices } from '../../../core/scoring/voices.ts';
import type { Block, Text } from '../../blocks.ts';

const DOTS = 4;

/** What comes close, and how close; nothing where nothing does. Where nobody says it above, the head says that some are equal. */
export function runnersUpTable(
  dataset: Dataset,
  runnersUp: readonly Recommendation[],
  { recommendations: [first], tie }: Advice,
  saysFirm: boolean,
): Block[] {
  if (runnersUp.length === 0 || first === undefined) return [];
  const { texts } = dataset.wording.screen;
  return [
    {
      type: 'table',
      ruled: false,
      columns: [
        { title: tie === null || saysFirm ? texts.runnersUp : texts.nearlyEqual },
        { title: 'fit' },
        { title: 'price', align: 'right' },
        { title: 'hours', align: 'right' },
        { title: 'guides' },
      ],
      rows: runnersUp.map((each) => [
        nameOf(dataset, each),
        dots(first.value - each.value, dataset.model.tie),
        usd(each.cost.usd),
        each.effort.hours === null ? '–' : hours(each.effort.hours),
        guides(each.voices),
      ]),
    },
  ];
}

function nameOf({ credentials }: Dataset, { id, shortName }: Recommendation): Text {
  const href = credentials.find((each) => each.id === id)?.page;
  return href === undefined ? shortName : { text: shortName, tone: 'plain', href };
}

/** Four dots for what is nearly equal to the first; one less for each time that the distance is four times as great. */
function dots(behind: number, band: number): string {
  const full = behind < band ? DOTS : behind < 4 * band ? DOTS - 1 : behind < 16 * band ? DOTS - 2 : 1;
  return '●'.repeat(full) + '○'.repeat(DOTS - full);
}

function guides(voices: Voices | null): string {
  return voices === null ? '–' : `${voices.name} of ${voices.speak}`;
}
