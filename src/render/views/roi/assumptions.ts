import type { RoiAssumption, SourceRef } from '../../../core/roi/assume/assumptions.ts';
import type { Origin } from '../../../core/roi/assume/resolved.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import type { Block } from '../../blocks.ts';
import type { Money } from '../../money.ts';
import { figureText, SHORT_LABELS } from './figures.ts';

const GROUPS: readonly (readonly [origin: Origin, title: string])[] = [
  ['you', 'You said'],
  ['dataset', 'Published'],
  ['default', 'Assumed'],
];

/** Every number the sum rests on in a few lines: yours, the published ones, the assumed ones, each with its sources. */
export function assumptionBlocks({ assumptions }: OptionEstimate, money: Money): Block[] {
  const told = assumptions.filter((each) => !isQuiet(each, assumptions));
  const items = GROUPS.flatMap(([origin, title]) => {
    const own = told.filter((each) => each.origin === origin).map((each) => briefText(each, money));
    return own.length === 0 ? [] : [[title, own.join('; ')] as const];
  });
  return [
    { type: 'heading', level: 2, text: 'What it rests on' },
    { type: 'facts', items },
  ];
}

/** Units that the labels leave open. */
const BRIEF_UNITS: Readonly<Record<string, string>> = { monthsSooner: ' months', lagYears: ' years' };

/** Pay while searching counts only for somebody who finds a job sooner. */
function isQuiet({ input }: RoiAssumption, all: readonly RoiAssumption[]): boolean {
  const sooner = all.find((each) => each.input === 'monthsSooner');
  return input === 'payWhileSearchingUsd' && (sooner?.range?.[1] ?? sooner?.value) === 0;
}

function briefText(assumption: RoiAssumption, money: Money): string {
  const { input, label, sources } = assumption;
  const keys = sources.map(({ key }) => key);
  const shown = keys.length > 2 ? `${keys.slice(0, 2).join(', ')} …` : keys.join(', ');
  const value = `${figureText(assumption.value, assumption.unit, money)}${BRIEF_UNITS[input] ?? ''}`;
  return `${SHORT_LABELS[input] ?? label} ${value}${shown === '' ? '' : ` (${shown})`}`;
}

/** The same as a table with the ranges, and the sources with their addresses below. */
export function assumptionTable({ assumptions }: OptionEstimate, money: Money): Block[] {
  return [
    {
      type: 'table',
      columns: [
        { title: 'Number' },
        { title: 'Value', align: 'right' },
        { title: 'Varied', align: 'right' },
        { title: 'From' },
      ],
      rows: assumptions.map((each) => [
        `${each.label} (${each.symbol})`,
        valueText(each, money),
        each.range === null ? '' : each.range.map((end) => figureText(end, each.unit, money)).join(' to '),
        originText(each),
      ]),
    },
    { type: 'notes', items: sourceLines(assumptions) },
  ];
}

const UNITS: Readonly<Record<string, string>> = {
  hours: ' h',
  months: ' months',
  years: ' years',
  'hours a week': ' h',
  'hours a year': ' h',
};

function valueText({ value, unit }: RoiAssumption, money: Money): string {
  return `${figureText(value, unit, money)}${UNITS[unit] ?? ''}`;
}

/** Who says so, with the keys of the sources. */
export function originText({ origin, sources }: RoiAssumption): string {
  if (origin === 'you') return 'you';
  const keys = sources.map(({ key }) => key).join(', ');
  const who = origin === 'dataset' ? 'published' : 'assumed';
  return keys === '' ? who : `${who}: ${keys}`;
}

function sourceLines(assumptions: readonly RoiAssumption[]): string[] {
  const sources = new Map<string, SourceRef>(
    assumptions.flatMap((each) => each.sources.map((source) => [source.key, source] as const)),
  );
  return [...sources.values()].map(({ key, title, url }) => `${key}: ${title}${url === null ? '' : `, ${url}`}`);
}
