import { Command, Option } from 'commander';
import { CRITERIA } from '../../core/advice/model.ts';
import { recommend } from '../../core/advice/recommend.ts';
import type { Emphasis } from '../../core/advice/weights.ts';
import { recommendBlocks } from '../../render/views/recommend.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { type ProfileFlags, profileFromFlags, withProfileFlags } from '../profile-flags.ts';
import { emphasisFrom, integerFrom } from '../values.ts';

interface RecommendOptions extends CommonOptions, ProfileFlags {
  readonly top?: number;
  readonly weights?: Emphasis;
}

/** `recommend`: the advisor's answer to a profile given by flags. */
export async function recommendCommand(context: Context): Promise<Command> {
  const { questions } = await context.loadDataset({});
  return withProfileFlags(withCommonOptions(new Command('recommend')), questions)
    .description(
      'Ranks credentials and alternatives for a person. Every answer may be left out; that means "not sure".',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(
      new Option('--top <n>', 'explain the first n').default(5).argParser(integerFrom(1, 1000, 'a number of options')),
    )
    .addOption(
      new Option(
        '--weights <k=factor,…>',
        `weigh criteria differently, e.g. affordability=3 (${CRITERIA.join(', ')})`,
      ).argParser(emphasisFrom),
    )
    .action(async (options: RecommendOptions) => {
      const dataset = await datasetFor(context, options);
      const asOf = asOfDay(context, options);
      const profile = profileFromFlags(options, dataset, asOf);
      const advice = recommend(dataset, profile, asOf, { top: options.top ?? 5, emphasis: options.weights ?? {} });
      await print(
        context,
        {
          command: 'recommend',
          asOf,
          dataset,
          json: { ...advice },
          records: advice.recommendations,
          fields: ['id', 'type', 'name', 'provider', 'value', 'share', 'cost.usd', 'effort.hours', 'lifecycle.status'],
          blocks: () => recommendBlocks(dataset, advice, asOf),
        },
        options,
      );
    });
}

const EXAMPLES = `Examples:
  cert-advisor recommend --background none --experience 0 --goal first-job
  cert-advisor recommend --background ml-engineer --experience 3 --role ml-engineer --cloud gcp
  cert-advisor recommend --background developer --employer startup --portfolio strong --json | jq .verdict
`;
