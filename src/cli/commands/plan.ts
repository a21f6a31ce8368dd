import { Command, Option } from 'commander';
import { saysNothing } from '../../core/advice/check-request.ts';
import { planEvents } from '../../core/plan/events.ts';
import { planOf } from '../../core/plan/plan.ts';
import { MOST_SEATS } from '../../core/plan/request.ts';
import { readDeadline } from '../../core/profile/day.ts';
import type { DataChoice } from '../../data/load.ts';
import { asOfDay, type CommonOptions, datasetFor, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { icsOption, writeIcs } from '../ics-file.ts';
import { print } from '../print.ts';
import { givenProfile } from '../profile-file.ts';
import { type ProfileFlags, withProfileFlags } from '../profile-flags.ts';
import { identified } from '../records.ts';
import { heldFromOption, integerFrom, taken } from '../values.ts';

interface PlanOptions extends CommonOptions, ProfileFlags {
  readonly profile?: string;
  readonly heldFrom?: string;
  readonly start?: string;
  readonly seats?: number;
  readonly ics?: string;
}

const FIELDS = [
  'id',
  'codes',
  'type',
  'name',
  'provider',
  'providerName',
  'begins',
  'ends',
  'sitting.day',
  'sitting.retakeDay',
  'hours.range.low',
  'hours.range.high',
  'usd.low',
  'usd.high',
  'retakeUsd',
];

/** `plan`: a stack, a credential or the best path with dates, hours and money for one person. */
export async function planCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions, stacks } = await context.loadForDecisions(inUse);
  const named = stacks.map(({ id }) => id).join(', ');
  return withProfileFlags(withCommonOptions(new Command('plan')), questions)
    .description(
      `Puts a stack (${named}), one or more credentials, or the path recommended to you on a calendar: order, dates, hours, money, projects between, renewals after.`,
    )
    .argument('[subject...]', 'a stack, or ids, exam codes or names; nothing for the path recommended to you')
    .option('--start <date>', 'first day of work: a date, or from now such as 2w (default: today)')
    .addOption(
      new Option('--seats <n>', 'how many people follow the plan').argParser(integerFrom(1, MOST_SEATS, 'people')),
    )
    .addOption(icsOption())
    .option('--profile <file>', 'answers saved by the quiz, JSON or YAML, or - for standard input; flags override them')
    .addOption(heldFromOption())
    .action((subject: string[], options: PlanOptions) => plan(context, subject, options));
}

async function plan(context: Context, subject: readonly string[], options: PlanOptions): Promise<void> {
  const dataset = await decidingDatasetFor(context, options);
  const asOf = asOfDay(context, options);
  const profile = await givenProfile(context, options, options.profile, dataset, asOf);
  const { start, seats } = options;
  const request = {
    subject,
    ...(start === undefined ? {} : { start: taken(readDeadline(start, asOf), '--start', start) }),
    ...(seats === undefined ? {} : { seats }),
  };
  const found = planOf(dataset, profile, request, asOf);
  await writeIcs(context, options.ics, () => planEvents(found), asOf);
  const blocks = async () => (await import('../../render/views/plan.ts')).planBlocks(dataset, found, asOf);
  await print(
    context,
    {
      command: 'plan',
      asOf,
      dataset,
      json: { ...found },
      records: identified(dataset, found.steps),
      fields: FIELDS,
      blocks,
      page: async () => {
        const { recommend } = await import('../../core/advice/recommend.ts');
        const advice = saysNothing(profile) ? null : recommend(dataset, profile, asOf);
        const { memoPage } = await import('../memo.ts');
        return [...(await blocks()), ...(await memoPage(await datasetFor(context, options), advice, found, asOf))];
      },
    },
    options,
  );
}
