import { fillWords } from '../../core/advice/words/facts-in-words.ts';
import type { Dataset } from '../../core/dataset.ts';
import { dateText, hours, plural, usd } from '../../core/figure-text.ts';
import type { HeldChecks, HeldReport } from '../../core/plan/check/check.ts';
import type { Block, Text } from '../blocks.ts';

/** What is held as a page: what falls due, then each with its dates and advice, then what keeps several alive at once. */
export function checkBlocks(dataset: Dataset, checks: HeldChecks, asOf: string): Block[] {
  const { texts } = dataset.wording.check;
  const { held, due, unwatched, withinDays, keepAlive } = checks;
  const words = { days: plural(withinDays, 'day'), count: String(due), unwatched: String(unwatched) };
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.shortName ?? id;
  const first = held.length === 0 ? texts.nothingHeld : fillWords(due === 0 ? texts.nothingDue : texts.due, words);
  const unknown = fillWords(texts.unwatched, words);
  // Where nothing is watched, that nothing falls due would comfort without a reason.
  const said = unwatched === 0 ? [first] : unwatched === held.length && due === 0 ? [unknown] : [first, unknown];
  const [heading = '', ...rest] = said;
  return [
    { type: 'heading', level: 1, text: heading },
    ...rest.map((text) => ({ type: 'paragraph', text }) as const),
    ...held.flatMap((report) => reportBlocks(report, nameOf)),
    ...keepAlive.map(({ shortName, keeps, id, by, usd: price }): Block => {
      const others = keeps
        .filter((each) => each !== id)
        .map(nameOf)
        .join(', ');
      const name = `${by === 'renewal' ? 'Renewing' : 'Passing'} ${shortName} (${usd(price)})`;
      return { type: 'paragraph', text: fillWords(texts.keepsAlive, { name, count: String(keeps.length), others }) };
    }),
    { type: 'notes', items: [`As of ${asOf}, dataset of ${dataset.version}.`] },
  ];
}

const TONES: Readonly<Record<HeldReport['status'], 'warning' | 'muted' | 'plain'>> = {
  due: 'warning',
  lapsed: 'muted',
  valid: 'plain',
  'never-lapses': 'plain',
  unknown: 'plain',
};

function reportBlocks(report: HeldReport, nameOf: (id: string) => string): Block[] {
  const { shortName, renewal, retired, advice, keptAliveBy } = report;
  const items: (readonly [string, Text])[] = [
    ['Valid', { text: validText(report), tone: TONES[report.status] }],
    ...(keptAliveBy === null ? [] : [['Kept by', nameOf(keptAliveBy)] as const]),
    ...(renewal === null || report.status === 'lapsed' || retired !== null
      ? []
      : [['Renew', renewalText(renewal)] as const]),
    ...(retired === null ? [] : [['Retired', retiredText(retired, nameOf)] as const]),
    ['Advice', advice.text],
  ];
  return [
    { type: 'heading', level: 2, text: shortName },
    { type: 'facts', items },
  ];
}

function validText({ status, validUntil, dueBy, daysLeft }: HeldReport): string {
  if (status === 'never-lapses') return 'for good';
  if (validUntil === null || dueBy === null) return 'not known until when';
  if (status === 'lapsed') return `lapsed on ${dateText(validUntil)}`;
  const until =
    dueBy === validUntil
      ? dateText(validUntil)
      : `${dateText(dueBy)} at the earliest, ${dateText(validUntil)} at the latest`;
  const left = daysLeft !== null && daysLeft >= 0 ? ` (${plural(daysLeft, 'day')} left)` : '';
  return `until ${until}${left}`;
}

function renewalText({ opens, usd: fee, hours: effort, how }: NonNullable<HeldReport['renewal']>): string {
  return [
    ...(opens === null ? [] : [`from ${dateText(opens)}`]),
    usd(fee),
    ...(effort === null ? [] : [hours(effort)]),
    ...(how === null ? [] : [how]),
  ].join(' · ');
}

function retiredText(
  { lastDay, successor }: NonNullable<HeldReport['retired']>,
  nameOf: (id: string) => string,
): string {
  return `since ${dateText(lastDay)}${successor === null ? '' : `; ${nameOf(successor)} took its place`}`;
}
