import { Command } from 'commander';
import type { DataChoice } from '../../data/load.ts';
import { withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { withProfileFlags } from '../profile-flags.ts';
import type { QuizOptions } from '../quiz/options.ts';
import { heldFromOption, topOption } from '../values.ts';

/** `quiz`: asks what can still change the answer, then gives it. */
export async function quizCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadForDecisions(inUse);
  return withProfileFlags(withCommonOptions(new Command('quiz')), questions)
    .description('Asks a few questions and recommends. What is answered by flag or in a file is not asked.')
    .option('--all', 'ask everything, also what cannot change the answer')
    .option('--answers <file>', 'a saved profile, JSON or YAML: what it answers is not asked')
    .addOption(heldFromOption())
    .option('--save <file>', 'save the answers for later, as YAML or JSON by the ending')
    .option('--plain', 'ask with numbered lists, without moving the cursor')
    .addOption(topOption())
    .action(async (options: QuizOptions) => {
      const { quiz } = await import('../quiz/quiz.ts');
      await quiz(context, options);
    });
}
