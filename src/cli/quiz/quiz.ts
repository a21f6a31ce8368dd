import { recommend } from '../../core/advice/recommend.ts';
import { type Interview, startInterview } from '../../core/interview/interview.ts';
import { inOrder } from '../../core/profile/parse.ts';
import { PROFILE_KEYS, type Profile } from '../../core/profile/profile.ts';
import { asOfDay, decidingDatasetFor } from '../common.ts';
import type { Context } from '../context.ts';
import { givenProfile } from '../profile-file.ts';
import type { ProfileFlags } from '../profile-flags.ts';
import type { Asker } from './asker.ts';
import { keep } from './closing.ts';
import { commandLine } from './command-line.ts';
import { converse } from './converse.ts';
import { end } from './ending.ts';
import { assertInteractive } from './interactive.ts';
import { withAsker } from './open-asker.ts';
import type { QuizOptions } from './options.ts';
import type { Subject } from './steps.ts';
import { welcome } from './welcome.ts';

/** Asks, recommends, and says how to get the same answer again. */
export async function quiz(context: Context, options: QuizOptions): Promise<void> {
  assertInteractive(context, options);
  const dataset = await decidingDatasetFor(context, options);
  const asOf = asOfDay(context, options);
  const given = await givenProfile(context, options, options.answers, dataset, asOf);
  const subject = { dataset, asOf, all: options.all === true };
  await withAsker(context, options, (asker) => conduct(asker, context, options, subject, given));
}

async function conduct(
  asker: Asker,
  context: Context,
  options: QuizOptions,
  subject: Subject,
  given: Profile,
): Promise<void> {
  const { dataset, asOf } = subject;
  await asker.tell(welcome(dataset));
  const outcome = await converse(asker, subject, interviewFrom(given, options));
  const profile = inOrder(outcome.profile);
  const advice = recommend(dataset, profile, asOf, options.top === undefined ? {} : { top: options.top });
  await end(asker, context, options, subject, { advice, outcome, line: commandLine(profile, options) });
  await keep(asker, context, profile, options.save);
}

/** Answers that were given are not asked for; `unsure` by flag is an answer, too. */
function interviewFrom(given: Profile, flags: ProfileFlags): Interview {
  const start = startInterview(given);
  const told = PROFILE_KEYS.filter((key) => flags[key] !== undefined);
  return { ...start, closed: [...start.closed, ...told] };
}
