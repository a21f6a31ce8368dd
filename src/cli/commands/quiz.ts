import { Command } from 'commander';
import { startInterview } from '../../core/advice/elicit.ts';
import { PROFILE_KEYS, type Profile } from '../../core/advice/question.ts';
import { recommend } from '../../core/advice/recommend.ts';
import type { Dataset } from '../../core/dataset.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { formatOf, print } from '../print.ts';
import { givenProfile, inOrder } from '../profile-file.ts';
import { type ProfileFlags, withProfileFlags } from '../profile-flags.ts';
import type { Asker } from '../quiz/asker.ts';
import { closing, offerToSave, saved } from '../quiz/closing.ts';
import { converse } from '../quiz/converse.ts';
import { assertInteractive } from '../quiz/interactive.ts';
import { welcome } from '../quiz/live-view.ts';
import { withAsker } from '../quiz/open-asker.ts';
import { adviceResult } from '../recommendation.ts';
import { topOption } from '../values.ts';

interface QuizOptions extends CommonOptions, ProfileFlags {
  readonly all?: true;
  readonly save?: string;
  readonly answers?: string;
  readonly plain?: true;
  readonly top: number;
}

/** `quiz`: asks what can still change the answer, then gives it. */
export async function quizCommand(context: Context): Promise<Command> {
  const { questions } = await context.loadDataset({});
  return withProfileFlags(withCommonOptions(new Command('quiz')), questions)
    .description('Asks a few questions and recommends. What is answered by flag or in a file is not asked.')
    .addHelpText('before', EXAMPLES)
    .option('--all', 'ask everything, also what cannot change the answer')
    .option('--answers <file>', 'a saved profile, JSON or YAML: what it answers is not asked')
    .option('--save <file>', 'save the answers for later, as YAML or JSON by the ending')
    .option('--plain', 'ask with numbered lists, without moving the cursor')
    .addOption(topOption())
    .action(async (options: QuizOptions) => {
      assertInteractive(context, options);
      const dataset = await datasetFor(context, options);
      const asOf = asOfDay(context, options);
      const given = await givenProfile(context, options, options.answers, dataset, asOf);
      await withAsker(context, options, (asker) => quiz(asker, context, options, dataset, asOf, given));
    });
}

const EXAMPLES = `Examples:
  cert-advisor quiz
  cert-advisor quiz --cloud aws --budget 300        two answers that need no asking
  cert-advisor quiz --all --save me.yaml
`;

async function quiz(
  asker: Asker,
  context: Context,
  options: QuizOptions,
  dataset: Dataset,
  asOf: string,
  given: Profile,
): Promise<void> {
  await asker.tell(welcome());
  const start = startInterview(given);
  // An answer of "unsure" by flag is an answer, too.
  const told = PROFILE_KEYS.filter((key) => options[key] !== undefined);
  const interview = { ...start, closed: new Set([...start.closed, ...told]) };
  const { profile: replies, leftUnasked } = await converse(asker, { dataset, asOf, all: options.all === true }, interview);
  const profile = inOrder(replies);
  const advice = recommend(dataset, profile, asOf, { top: options.top });
  await print(context, adviceResult(dataset, advice, asOf), options);
  const blocks = closing(profile, leftUnasked.length, options);
  const isPage = formatOf(options) === 'table' && options.output === undefined;
  await (isPage ? asker.tell(blocks) : context.err(blocks));
}
