import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Issued, Kind } from '../../../core/catalogue/credential.ts';
import type { CredentialDetail } from '../../../core/catalogue/detail.ts';
import type { ExamDetail } from '../../../core/catalogue/exam-detail.ts';
import { deliveryText, rangeText, retakeText } from '../../../core/catalogue/fact-text.ts';
import { languagesText } from '../../../core/catalogue/language-offer.ts';
import { isEarnable } from '../../../core/catalogue/lifecycle.ts';
import { dateText, plural, usd } from '../../../core/figure-text.ts';
import type { Block, Text } from '../../blocks.ts';
import { UNKNOWN } from '../field-cell.ts';
import { factOf, listBlock, namedText } from './parts.ts';

type Item = readonly [label: string, value: Text];

/** What sitting it is like, from the edition that can be sat on the day. */
export function examLine({ exams, languages }: CredentialDetail): (string | null)[] {
  const exam = exams.findLast(({ status }) => isEarnable(status)) ?? exams.at(-1);
  const spoken = languagesText(languages);
  if (exam === undefined) return [spoken];
  const { minutes, questions, delivery, retake } = exam;
  return [
    minutes === null ? null : plural(minutes, 'minute'),
    questions === null ? null : `${rangeText(questions)} questions`,
    spoken,
    delivery === null ? null : deliveryText(delivery),
    retake === null ? null : retakesText(retakeText(retake)),
  ];
}

/** What of an exam and its price is asked for and not known; only of what is examined. */
export function examUnknown({ exams, discounts }: CredentialDetail): string[] {
  const exam = exams.findLast(({ status }) => isEarnable(status)) ?? exams.at(-1);
  if (exam === undefined) return [];
  const { delivery, retake } = exam;
  return [
    ...(delivery === null ? ['Where it is sat'] : []),
    ...(retake === null ? ['Retakes'] : []),
    ...(discounts.length === 0 ? ['Discounts'] : []),
  ];
}

/** What one gets at the end of something that is taken rather than sat. */
const AT_THE_END: Readonly<Record<Kind, string>> = {
  certification: 'a certification',
  certificate: 'a certificate of completion',
  academic: 'a certificate or degree of the university',
  'micro-credential': 'a badge',
  course: 'no certificate, at most a badge of attendance',
};

const ISSUED: Readonly<Record<Issued, string>> = {
  yes: 'issued today',
  'in-runs-only': 'only to those who finish a run',
  'no-longer': 'no longer issued',
  unknown: 'whether it is still issued is not known',
};

function atTheEnd({ kind, exams, facts }: CredentialDetail): string {
  if (exams.length > 0 || kind === null) return '';
  const issued = facts.find(({ path }) => path === 'course.issued')?.value as Issued | undefined;
  return [AT_THE_END[kind], ...(issued === undefined ? [] : [ISSUED[issued]])].join(', ');
}

function retakesText(text: string): string {
  return text.includes('retake') ? text : `retakes ${text}`;
}

/** Facts that no field tells, in the order in which they are shown. */
const TOLD_FACTS = ['openTo', 'freePrep', 'credit', 'countries', 'renews'];

/** What is told of a credential besides its fields. */
export function credentialItems(catalogue: Catalogue, detail: CredentialDetail): Item[] {
  const { costParts, facts, discounts, scopeReason } = detail;
  const parts = costParts.map(({ what, usd: part }) => `${what} ${usd(part)}`).join(', ');
  const all: Item[] = [
    ['At the end', atTheEnd(detail)],
    ['Price is made of', costParts.length > 1 ? parts : ''],
    ...TOLD_FACTS.flatMap((path): Item[] => {
      const label = facts.find((each) => each.path === path)?.label;
      const text = factOf(catalogue, detail, path);
      return label === undefined || text === null ? [] : [[label, text]];
    }),
    ['For less', discounts.map(({ says }) => says).join('; ')],
    ['Why it is here', scopeReason ?? ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The rest of a credential's page: its editions, what is said of it. */
export function credentialBlocks(detail: CredentialDetail): Block[] {
  return [
    ...examBlocks(detail.exams),
    ...listBlock(
      'What is said about pay and hiring',
      detail.claims.map(({ method, says }) => `[${method}] ${says}`),
    ),
    ...listBlock('Beware and note', detail.notes),
  ];
}

/** What stands in for it once retired. */
export function retiredBlocks(catalogue: Catalogue, { lifecycle }: CredentialDetail): Block[] {
  if (lifecycle.status !== 'retired') return [];
  const names = lifecycle.successors.map((id) => namedText(catalogue, id));
  const day =
    lifecycle.lastDay === null
      ? 'It cannot be earned any more'
      : `It could be earned until ${dateText(lifecycle.lastDay)}`;
  const text = `${day}. ${names.length === 0 ? 'It has no successor.' : `Take instead: ${names.join(', or ')}.`}`;
  return [{ type: 'paragraph', text: { text, tone: 'bad' } }];
}

function examBlocks(exams: readonly ExamDetail[]): Block[] {
  if (exams.length < 2) return [];
  const row = (exam: ExamDetail): Text[] => [
    exam.code,
    exam.status,
    dateOr(exam.opens),
    dateOr(exam.closes),
    exam.usd === null ? UNKNOWN : priceText(exam.usd, exam.betaUsd),
    exam.minutes === null ? UNKNOWN : String(exam.minutes),
    exam.questions === null ? UNKNOWN : rangeText(exam.questions),
    languagesText({ codes: exam.languages, count: exam.languageCount }) ?? UNKNOWN,
  ];
  return [
    { type: 'heading', level: 2, text: 'Exam versions' },
    {
      type: 'table',
      columns: [
        { title: 'Code', keep: true },
        { title: 'Status' },
        { title: 'From' },
        { title: 'Until' },
        { title: 'Price', align: 'right' },
        { title: 'Minutes', align: 'right' },
        { title: 'Questions', align: 'right' },
        { title: 'Languages' },
      ],
      rows: exams.map(row),
    },
  ];
}

function dateOr(date: string | null): Text {
  return date === null ? UNKNOWN : dateText(date);
}

function priceText(price: number, beta: number | null): string {
  return beta === null ? usd(price) : `${usd(price)} (beta ${usd(beta)})`;
}
