import { Command } from 'commander';
import { compare } from '../../core/advice/compare.ts';
import { findCredential } from '../../core/catalogue/find.ts';
import { usageError } from '../../core/errors.ts';
import type { DataChoice } from '../../data/load.ts';
import { compareBlocks } from '../../render/views/compare.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { type ProfileFlags, profileFromFlags, withProfileFlags } from '../profile-flags.ts';

interface CompareOptions extends CommonOptions, ProfileFlags {
  readonly differences?: true;
}

const MOST = 6;

/** `compare`: two to six credentials side by side. */
export async function compareCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadDataset(inUse, 'decisions');
  return withProfileFlags(withCommonOptions(new Command('compare')), questions)
    .description(
      'Two to six credentials side by side; the best of a row is marked. Your answers decide what "better" means at the end.',
    )
    .addHelpText(
      'before',
      'Examples:\n  cert-advisor compare AI-102 AI-103\n  cert-advisor compare PMLE MLA-C02 --cloud aws --differences\n',
    )
    .argument('<ids...>', 'ids, exam codes or names')
    .option('--differences', 'leave out the rows that are the same')
    .action(async (queries: string[], options: CompareOptions) => {
      const dataset = await datasetFor(context, options, 'decisions');
      const asOf = asOfDay(context, options);
      const found = [...new Set(queries.map((query) => findCredential(dataset, query)))];
      if (found.length < 2 || found.length > MOST) {
        const count = found.length === 1 ? 'one credential' : `${found.length} credentials`;
        throw usageError('WRONG_NUMBER', `compare was given ${count}`, `give two to ${MOST} different ones`);
      }
      const result = compare(dataset, found, asOf, profileFromFlags(options, dataset, asOf));
      const rows = options.differences === true ? result.rows.filter(({ values }) => differ(values)) : result.rows;
      await print(
        context,
        {
          command: 'compare',
          asOf,
          dataset,
          json: { ...result, rows },
          records: rows.map(({ field, values }) => ({
            field,
            ...Object.fromEntries(found.map(({ id }, index) => [id, values[index] ?? null])),
          })),
          fields: ['field', ...found.map(({ id }) => id)],
          blocks: () => compareBlocks({ ...result, rows }, asOf),
        },
        options,
      );
    });
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
