import { Command, Option } from 'commander';
import { dataError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import { validateBlocks } from '../../render/views/validate.ts';
import { asOfDay, type CommonOptions, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { withProgress } from '../progress.ts';
import { jsonName, maxAge } from '../values.ts';

interface ValidateCommandOptions extends CommonOptions {
  readonly maxAge?: number;
  readonly ownWords?: string;
  readonly compile?: string;
}

/** `validate`: checks a dataset and measures how complete and how well founded it is. */
export function validateCommand(context: Context): Command {
  return withCommonOptions(new Command('validate'))
    .description(
      'Checks a folder or file of YAML, by default the data that ships with the program. Exit code 3 when there are errors.',
    )
    .addHelpText(
      'before',
      'Examples:\n  cert-advisor validate\n  cert-advisor validate ./our-credentials --json\n  cert-advisor validate --extend ./our-prices\n  cert-advisor validate --max-age 180d\n  cert-advisor validate ./our-field --compile our-field.json\n',
    )
    .argument('[path]', 'a folder of YAML files, or one file')
    .addOption(
      new Option('--max-age <days>', 'fail on facts whose newest check is older, such as 180d').argParser(maxAge),
    )
    .option('--own-words <folder>', 'fail on sentences in common with the .txt files of this folder')
    .addOption(
      new Option('--compile <file>', 'write the dataset, once it is sound, as one file that loads fast').argParser(
        jsonName,
      ),
    )
    .action(async (path: string | undefined, options: ValidateCommandOptions) => validate(context, path, options));
}

/** The rule on the age of facts, an error under `--max-age`. */
const STALE_RULE = 'CERT070';

async function validate(context: Context, path: string | undefined, options: ValidateCommandOptions): Promise<void> {
  const { readOwnWords, validatePath } = await import('../../data/validate.ts');
  const { shippedDataFolder } = await import('../../data/shipped.ts');
  const { codeFrame } = await import('../../data/code-frame.ts');
  const asOf = asOfDay(context, options);
  const { data, extend = [] } = options;
  const last = path === undefined ? extend.at(-1) : undefined;
  const isOverlay = last !== undefined;
  const base = await context.loadDataset(isOverlay ? { data, extend: extend.slice(0, -1) } : {});
  const subject = path ?? last ?? data ?? shippedDataFolder();
  const rules = {
    asOf,
    base,
    adds: isOverlay,
    ...(options.maxAge === undefined ? {} : { maxAgeDays: options.maxAge }),
    ...(options.ownWords === undefined ? {} : { ownWords: await readOwnWords(options.ownWords) }),
  };
  const { problems, coverage, dataset, files } = await withProgress(context, (tell) =>
    validatePath(subject, rules, tell),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  await print(
    context,
    {
      command: 'validate',
      asOf,
      dataset: dataset ?? { name: path ?? 'data', version: '', hash: '' },
      json: { errors: errors.length, warnings: problems.length - errors.length, problems, coverage },
      records: problems,
      fields: ['rule', 'severity', 'file', 'line', 'column', 'message'],
      blocks: () => validateBlocks(problems, coverage, (problem: Problem) => codeFrame(files, problem)),
    },
    options,
  );
  if (errors.length === 0 && options.compile !== undefined && dataset !== null) {
    const { compiledText } = await import('../../data/compiled.ts');
    await context.writeText(options.compile, compiledText(dataset));
  }
  if (errors.length > 0) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    // What is only old is right as far as anybody knows.
    const isStale = errors.every(({ rule }) => rule === STALE_RULE);
    throw dataError(
      isStale ? 'STALE_DATA' : 'INVALID_DATASET',
      isStale ? `the dataset has ${count}: facts that nobody checked for too long` : `the dataset has ${count}`,
      'each is named with its file and line; docs/data-rules.md explains the rules',
      errors[0] && { file: errors[0].file, line: errors[0].line, column: errors[0].column },
    );
  }
}
