import type { QuickOption, QuickSituation } from '../../../core/advice/quick-table.ts';
import type { Advice } from '../../../core/advice/recommend.ts';
import { leftOutText } from '../../../core/advice/words/left-out-text.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { usd } from '../../../core/figure-text.ts';
import type { Block, Text } from '../../blocks.ts';
import { fittingBlocks } from './room.ts';

const NEAREST = 3;
const UNKNOWN = '–';

/** Nothing is known of the person: what guides name for common situations, and the way to an answer of one's own. */
export function unaskedBlocks(dataset: Dataset, advice: Advice, details: boolean, lines: number): Block[] {
  const rows = advice.quickTable.flatMap(({ situation, options }) => options.map((option) => ({ situation, option })));
  if (details) return quickBlocks(dataset, advice, rows, true);
  const short = rows.filter((row, at) => isFirstOf(row, at, rows));
  const counts = short.map((_, at) => short.length - at);
  return fittingBlocks(counts, (count) => quickBlocks(dataset, advice, short.slice(0, count), false), lines);
}

function quickBlocks({ wording }: Dataset, { notices }: Advice, rows: readonly Row[], withIds: boolean): Block[] {
  return [
    { type: 'paragraph', text: notices.find(({ code }) => code === 'nothing-said')?.text ?? '' },
    {
      type: 'table',
      ruled: false,
      columns: [{ title: 'Situation' }, { title: 'Take' }, { title: 'price', align: 'right' }],
      rows: rows.map(({ situation, option }) => [
        situation,
        takeText(option, withIds),
        option.usd === null ? UNKNOWN : usd(option.usd),
      ]),
    },
    { type: 'paragraph', text: wording.screen.texts.quiz },
  ];
}

type Row = { readonly situation: QuickSituation['situation']; readonly option: QuickOption };

/** Several guides name the same for situations that are alike, or several things for one; one line says it. */
function isFirstOf({ situation, option }: Row, at: number, rows: readonly Row[]): boolean {
  return rows.findIndex((row) => row.option.id === option.id || row.situation === situation) === at;
}

function takeText({ shortName, shortId, url }: QuickOption, details: boolean): Text {
  const text = details ? `${shortName} (${shortId})` : shortName;
  return url === null ? text : { text, tone: 'plain', href: url };
}

/** The person's conditions leave nothing: which they are, and what would come first without them. */
export function shutOutBlocks(dataset: Dataset, advice: Advice): Block[] {
  const { texts } = dataset.wording.screen;
  const nearest = advice.excluded
    .filter(({ successors }) => successors.length === 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, NEAREST);
  return [
    { type: 'heading', level: 1, text: texts.allShut },
    { type: 'paragraph', text: [leftOutText(dataset, advice), texts.loosen].filter((text) => text !== '').join(' ') },
    ...(nearest.length === 0
      ? []
      : [{ type: 'list', items: nearest.map(({ name, detail }) => `${name}: ${detail}`) } as const]),
  ];
}
