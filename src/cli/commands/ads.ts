import { Command } from 'commander';
import type { Suggestion } from '../../core/ads/report.ts';
import type { DataChoice } from '../../data/load.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { countOwnAds } from '../own-ads.ts';
import { print } from '../print.ts';
import { quoted } from '../quiz/command-line.ts';

const FIELDS = ['id', 'name', 'ads', 'required', 'preferred', 'listed'];

/** `ads`: what advertisements of one's own ask for. */
export function adsCommand(context: Context, _inUse: DataChoice): Command {
  return withCommonOptions(new Command('ads'))
    .description(
      'Counts what job advertisements of your own name: certificates, required, welcome or merely listed, platforms and roles. Shows the sentences, suggests flags. Nothing leaves the machine.',
    )
    .addHelpText('before', EXAMPLES)
    .argument(
      '<path...>',
      'text, Markdown or HTML files, one advertisement each, a folder of them, or - for standard input',
    )
    .action((paths: string[], options: CommonOptions) => ads(context, paths, options));
}

async function ads(context: Context, paths: readonly string[], options: CommonOptions): Promise<void> {
  const dataset = await datasetFor(context, options);
  const asOf = asOfDay(context, options);
  const { report, skipped } = await countOwnAds(context, paths, dataset, asOf);
  await print(
    context,
    {
      command: 'ads',
      asOf,
      dataset,
      json: { ...report, skipped },
      records: report.credentials,
      fields: FIELDS,
      blocks: async () => {
        const next = recommendLine(report.suggests, paths);
        return (await import('../../render/views/ads.ts')).adsBlocks(dataset, report, { asOf, next });
      },
    },
    options,
  );
}

/** The command line that takes what the advertisements suggest. Standard input cannot be read twice. */
function recommendLine(suggests: readonly Suggestion[], paths: readonly string[]): string | null {
  if (suggests.length === 0) return null;
  const flags = suggests.flatMap(({ flag, value }) => [`--${flag}`, value]);
  const files = paths.includes('-')
    ? []
    : ['--ads', ...paths.map((path) => (path.startsWith('-') ? `./${path}` : path))];
  return ['cert-advisor', 'recommend', ...flags, ...files].map(quoted).join(' ');
}

const EXAMPLES = `Examples:
  cert-advisor ads posting.html
  cert-advisor ads saved-postings/ --format markdown --output asked-for.md
  pbpaste | cert-advisor ads - --json
  cert-advisor recommend --years 3 --ads saved-postings/
`;
