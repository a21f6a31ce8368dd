import type { OwnAds } from '../../core/ads/own-ads.ts';
import type { AdsReport, Count, CountedSentence, Suggestion, TermCount } from '../../core/ads/report.ts';
import { type AskedFor, askedForReader } from '../../core/catalogue/asked-for.ts';
import { askedForText } from '../../core/catalogue/value-words.ts';
import type { Dataset } from '../../core/dataset.ts';
import { plural } from '../../core/figure-text.ts';
import type { Block, Column, Text } from '../blocks.ts';

/** What stands beside a report: the day, and the command line to go on with. */
interface AdsView {
  readonly asOf: string;
  readonly next: string | null;
}

/** What advertisements of one's own ask for: the counts, the sentences behind them, and what they suggest. */
export function adsBlocks(dataset: Dataset, report: AdsReport, { asOf, next }: AdsView): Block[] {
  return [
    { type: 'heading', level: 1, text: headline(report) },
    ...credentialBlocks(report),
    { type: 'facts', items: factsOf(report) },
    ...sentenceBlocks('The sentences', sentencesIn(report)),
    ...sentenceBlocks('Spoken of, but not asked for', report.aside),
    ...suggestionBlocks(report, next),
    {
      type: 'notes',
      items: [
        `Read by words, in English; the sentences show what was counted. A handful of advertisements is no sample. Nothing left this machine. As of ${asOf}, dataset of ${dataset.version}.`,
      ],
    },
  ];
}

function headline({ ads, certificates }: AdsReport): string {
  if (ads === 0) return 'No advertisement was read.';
  const all = ads === 1 ? 'The advertisement' : `${certificates.ads} of ${plural(ads, 'advertisement')}`;
  if (certificates.ads === 0)
    return ads === 1
      ? 'The advertisement asks for no certificate.'
      : `None of ${plural(ads, 'advertisement')} asks for a certificate.`;
  return `${all} ${certificates.ads === 1 ? 'names' : 'name'} a certificate: ${howOften(certificates)}.`;
}

/** `2 require one, 1 welcomes one`. */
function howOften({ required, preferred, listed }: Count): string {
  const parts = [
    [required, 'requires', 'require'],
    [preferred, 'welcomes', 'welcome'],
    [listed, 'merely lists', 'merely list'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many} one`)
    .join(', ');
}

const COLUMNS: readonly Column[] = [
  { title: 'Certificate', clip: true },
  { title: 'Ads', align: 'right' },
  { title: 'Required', align: 'right' },
  { title: 'Welcome', align: 'right' },
  { title: 'Listed', align: 'right' },
  { title: 'Id', keep: true },
];

function credentialBlocks({ credentials, unclear }: AdsReport): Block[] {
  const row = (name: string, { ads, required, preferred, listed }: Count, id: string): Text[] => [
    name,
    ...[ads, required, preferred, listed].map(String),
    id,
  ];
  const rows = [
    ...credentials.map((each) => row(each.name, each, each.id)),
    ...unclear.map((each) => row('One of several', each, each.ids.join(', '))),
  ];
  return rows.length === 0 ? [] : [{ type: 'table', columns: COLUMNS, rows }];
}

function factsOf({ platforms, roles, providers, doubles }: AdsReport): [string, Text][] {
  const counted = (terms: readonly Pick<TermCount, 'name' | 'ads'>[]) =>
    terms
      .slice(0, MOST_TERMS)
      .map(({ name, ads }) => `${name} ${ads}`)
      .join(', ') || 'none';
  return [
    ...(providers.length === 0 ? [] : [['Any of', counted(providers)] as [string, Text]]),
    ['Platforms', counted(platforms)],
    ['Roles', counted(roles)],
    ...(doubles === 0 ? [] : [['Doubles', `${plural(doubles, 'text')} left out`] as [string, Text]]),
  ];
}

const MOST_TERMS = 6;
const MOST_SENTENCES = 12;

/** Each sentence once, those about credentials of the data first. */
function sentencesIn({ credentials, unclear, certificates }: AdsReport): CountedSentence[] {
  const all = [...credentials, ...unclear, certificates].flatMap(({ sentences }) => sentences);
  const once = new Map<string, CountedSentence>();
  for (const sentence of all) {
    const key = `${sentence.ad}\n${sentence.text}`;
    if (!once.has(key)) once.set(key, sentence);
  }
  return [...once.values()].slice(0, MOST_SENTENCES);
}

const ASK_WORDS = { required: 'required', preferred: 'welcome', listed: 'listed', aside: 'not counted' } as const;

function sentenceBlocks(title: string, sentences: readonly CountedSentence[]): Block[] {
  if (sentences.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'list', items: sentences.map(({ ad, ask, text }) => `“${text}” (${ASK_WORDS[ask]}; ${ad})`) },
  ];
}

const BECAUSE: Readonly<Record<Suggestion['flag'], string>> = {
  goal: 'ask for a certificate',
  role: 'are for this role',
  cloud: 'name this platform',
  'vendor-named': 'require a certificate of its owner',
  'exam-helps': 'require or welcome a certificate',
};

function suggestionBlocks({ suggests, ads }: AdsReport, next: string | null): Block[] {
  if (next === null) return [];
  return [
    { type: 'heading', level: 2, text: 'What they suggest' },
    {
      type: 'facts',
      items: suggests.map(({ flag, value, ads: saying }) => [
        `--${flag}`,
        `${value}: ${saying} of ${ads} ${BECAUSE[flag]}`,
      ]),
    },
    { type: 'command', text: next },
  ];
}

/** What advertisements of one's own name, beside what was counted elsewhere and where it stands in a ranking. */
export function ownAdsBlocks(
  dataset: Dataset,
  own: OwnAds,
  ranking: readonly { readonly id: string; readonly rank: number }[],
  asOf: string,
): Block[] {
  const read = askedForReader(dataset, asOf);
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.shortName ?? id;
  const rankOf = (id: string) => ranking.find((each) => each.id === id)?.rank;
  const rows = own.credentials
    .slice(0, MOST_NAMED)
    .map(({ id, ads, required }): Text[] => [
      nameOf(id),
      `${ads} of ${own.ads}${required === 0 ? '' : ` (required in ${required})`}`,
      elsewhere(read(id)),
      String(rankOf(id) ?? 'not among these'),
    ]);
  const columns: Column[] = [
    { title: 'Your ads name', clip: true },
    { title: 'Ads' },
    { title: 'Counted elsewhere' },
    { title: 'Rank' },
  ];
  if (rows.length > 0) return [{ type: 'table', columns, rows }];
  const names = own.ads === 1 ? 'Your advertisement names' : `Your ${plural(own.ads, 'advertisement')} name`;
  return [{ type: 'paragraph', text: `${names} no certificate of the data.` }];
}

const MOST_NAMED = 8;

function elsewhere(asked: AskedFor | null): string {
  return asked === null ? 'not counted' : askedForText(asked);
}
