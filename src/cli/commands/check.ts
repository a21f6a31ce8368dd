import { Command } from 'commander';
import { daysBetween } from '../../core/catalogue/dates.ts';
import { usageError } from '../../core/errors.ts';
import { checkHeld } from '../../core/plan/check/check.ts';
import { heldEvents } from '../../core/plan/check/events.ts';
import { readDeadline } from '../../core/profile/day.ts';
import type { ProfileKey } from '../../core/profile/profile.ts';
import type { DataChoice } from '../../data/load.ts';
import { asOfDay, type CommonOptions, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { FallsDue } from '../exit-code.ts';
import { icsOption, writeIcs } from '../ics-file.ts';
import { print } from '../print.ts';
import { givenProfile } from '../profile-file.ts';
import { type ProfileFlags, withProfileFlags } from '../profile-flags.ts';
import { identified } from '../records.ts';
import { heldFromOption, taken } from '../values.ts';

interface CheckOptions extends CommonOptions, ProfileFlags {
  readonly profile?: string;
  readonly heldFrom?: string;
  readonly within: string;
  readonly ics?: string;
}

/** The answers that matter to what is held. */
const ASKED: readonly ProfileKey[] = ['held', 'role', 'language'];
const WITHIN = '90d';
const FIELDS = [
  'id',
  'codes',
  'name',
  'provider',
  'providerName',
  'earned',
  'validUntil',
  'dueBy',
  'daysLeft',
  'status',
  'renewal.opens',
  'renewal.usd',
  'retired.lastDay',
  'retired.successor',
  'advice.code',
];

/** `check`: what is held, until when it is valid, and whether to renew it. Exit code 4 when something falls due. */
export async function checkCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadForDecisions(inUse);
  return withProfileFlags(
    withCommonOptions(new Command('check')),
    questions.filter(({ id }) => ASKED.includes(id)),
  )
    .description(
      'What you hold: valid until when, renewed from when, for how much and how, retired or not, and whether to renew it or let it lapse. Exit code 4 when something falls due, so that a scheduled job can tell you.',
    )
    .option('--within <time>', 'how far to look ahead, such as 90d or 3 months', WITHIN)
    .addOption(heldFromOption())
    .option('--profile <file>', 'answers saved by the quiz, JSON or YAML, or - for standard input; flags override them')
    .addOption(icsOption())
    .action((options: CheckOptions) => check(context, options));
}

async function check(context: Context, options: CheckOptions): Promise<void> {
  const dataset = await decidingDatasetFor(context, options);
  const asOf = asOfDay(context, options);
  const profile = await givenProfile(context, options, options.profile, dataset, asOf);
  if (profile.held === undefined)
    throw usageError('NOTHING_HELD', 'nothing is said to be held', dataset.wording.check.texts.nothingHeld, 'held');
  const within = taken(readDeadline(options.within, asOf), '--within', options.within);
  const checks = checkHeld(dataset, profile, daysBetween(asOf, within), asOf);
  await writeIcs(context, options.ics, () => heldEvents(checks), asOf);
  await print(
    context,
    {
      command: 'check',
      asOf,
      dataset,
      json: { ...checks },
      records: identified(dataset, checks.held),
      fields: FIELDS,
      blocks: async () => (await import('../../render/views/check.ts')).checkBlocks(dataset, checks, asOf),
    },
    options,
  );
  if (checks.due > 0) throw new FallsDue();
}
