import { Command } from 'commander';
import { type Comparison, compare, differs } from '../../core/advice/compare.ts';
import { inPhrases } from '../../core/catalogue/look-up.ts';
import type { Thing } from '../../core/catalogue/named.ts';
import { SHEET_COLUMNS, sheetRow } from '../../core/catalogue/sheet.ts';
import { usageError } from '../../core/errors.ts';
import { findShown, idOf, readAsOf, type Shown } from '../../core/wanted.ts';
import type { DataChoice } from '../../data/load.ts';
import { asOfDay, type CommonOptions, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { type ProfileFlags, profileFromFlags, withProfileFlags } from '../profile-flags.ts';

interface CompareOptions extends CommonOptions, ProfileFlags {
  readonly differences?: true;
}

/** `compare`: two to six options side by side. */
export async function compareCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadForDecisions(inUse);
  return withProfileFlags(withCommonOptions(new Command('compare')), questions)
    .description(
      'Two to six credentials, alternatives or projects side by side; the best of a row is marked. Your answers decide what "better" means at the end.',
    )
    .argument('<names...>', 'ids, exam codes or names')
    .option('--differences', 'leave out the rows that are the same')
    .action(async (words: string[], options: CompareOptions) => {
      const dataset = await decidingDatasetFor(context, options);
      const asOf = asOfDay(context, options);
      const phrases = inPhrases(words, (phrase) => findShown(dataset, phrase));
      const found = phrases.map((phrase) => comparable(phrase.words, phrase.found.option));
      const things = [...new Map(found.map((thing) => [idOf(thing), thing])).values()];
      const compared = compare(dataset, things, asOf, profileFromFlags(options, dataset, asOf));
      const rows = options.differences === true ? compared.rows.filter(differs) : compared.rows;
      const result: Comparison = { ...compared, rows };
      await print(
        context,
        {
          command: 'compare',
          asOf,
          dataset,
          json: { ...result },
          records: rowRecords(result),
          rows: () => result.options.map(sheetRow),
          fields: SHEET_COLUMNS,
          blocks: async () =>
            (await import('../../render/views/compare.ts')).compareBlocks(result, asOf, readAsOf(phrases)),
          page: async () =>
            (await import('../../render/views/compare.ts')).comparePage(result, asOf, readAsOf(phrases)),
        },
        options,
      );
    });
}

/** What can be compared. Throws for a guide, a stack or a study, which have no price, hours or level. */
function comparable(words: string, thing: Shown): Thing {
  if (thing.type === 'credential' || thing.type === 'alternative' || thing.type === 'project') return thing;
  throw usageError(
    'NOT_COMPARABLE',
    `"${words}" is a ${thing.type}`,
    'credentials, alternatives and projects can be compared',
  );
}

/** A row each: the field, and the value of each option under its id. */
function rowRecords({ options, rows }: Comparison): object[] {
  return rows.map(({ field, values }) => ({
    field,
    ...Object.fromEntries(options.map(({ id }, index) => [id, values[index] ?? null])),
  }));
}
