import type { SourcedDataset } from '../core/dataset.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from './problem-at.ts';
import { BOUND_RULES } from './rules/bounds.ts';
import { COURSE_RULES } from './rules/courses.ts';
import { DATE_RULES } from './rules/dates.ts';
import { EVIDENCE_RULES } from './rules/evidence.ts';
import { FILE_NAME_RULES } from './rules/file-name.ts';
import { FRESHNESS_RULES } from './rules/freshness.ts';
import { ID_RULES } from './rules/ids.ts';
import { JUDGEMENT_RULES } from './rules/judgement.ts';
import { MODEL_RULES } from './rules/model.ts';
import { NAMED_RULES } from './rules/named.ts';
import { NAME_RULES } from './rules/names.ts';
import { OWN_WORDS_RULES } from './rules/own-words.ts';
import { PLAUSIBILITY_RULES } from './rules/plausibility.ts';
import { READING_RULES } from './rules/reading.ts';
import { REFERENCE_RULES } from './rules/references.ts';
import type { Rule, RuleText, Subject } from './rules/rule.ts';
import { SOURCE_DATE_RULES } from './rules/source-dates.ts';
import { SOURCE_RULES } from './rules/sources.ts';
import { SUCCESSOR_RULES } from './rules/successors.ts';
import { URL_RULES } from './rules/urls.ts';
import { WORTH_RULES } from './rules/worth.ts';

/** Every rule over a dataset as a whole, in the order of the codes. */
export const RULES: readonly Rule[] = [
  ID_RULES,
  FILE_NAME_RULES,
  DATE_RULES,
  SOURCE_DATE_RULES,
  REFERENCE_RULES,
  EVIDENCE_RULES,
  NAMED_RULES,
  SOURCE_RULES,
  WORTH_RULES,
  COURSE_RULES,
  MODEL_RULES,
  JUDGEMENT_RULES,
  SUCCESSOR_RULES,
  URL_RULES,
  FRESHNESS_RULES,
  PLAUSIBILITY_RULES,
  BOUND_RULES,
  NAME_RULES,
  OWN_WORDS_RULES,
]
  .flat()
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Every documented code, those of reading included. */
export const RULE_TEXTS: readonly RuleText[] = [...READING_RULES, ...RULES];

/** One cause can break a rule a thousand times; the first hundreds are enough to find it. */
const MAX_FINDINGS = 500;

/** What is wrong with a dataset beyond the shape of each file. */
export function checkRules(subject: Subject, rules: readonly Rule[] = RULES): Problem[] {
  return rules.flatMap((rule) => problemsOf(rule, subject));
}

/** What could harm a reader or a run: looked at again even where a dataset has passed every rule before. */
const SAFETY_RULES: readonly Rule[] = [...URL_RULES, ...BOUND_RULES];

/**
 * What makes a dataset unusable: the errors alone, without the work of finding warnings. Of what is known to have passed all rules when
 * it was compiled, only what could do harm is looked at.
 */
export function checkErrors(subject: Subject, hasPassed = false): Problem[] {
  const errors = (hasPassed ? SAFETY_RULES : RULES).filter(({ severity }) => severity === 'error');
  return checkRules(subject, errors).filter(({ severity }) => severity === 'error');
}

/** What could do harm in a dataset that was compiled, which stands in no files any more. */
export function checkSafety(dataset: SourcedDataset, file: string): Problem[] {
  const parsed = { file, text: '', value: dataset, syntax: [], locate: () => ({ line: 1, column: 1 }) };
  const nothing = { credentials: [], entries: [], guides: [], guideEntries: [], places: new Map() };
  // What it was compiled from may have extended another, and rest on pages of an organisation's own.
  const subject = { dataset, material: { ...nothing, files: [parsed], replacesVocabulary: false }, adds: true };
  return checkErrors(subject, true);
}

function problemsOf(rule: Rule, subject: Subject): Problem[] {
  const problems: Problem[] = [];
  for (const { origin, path, message, severity } of rule.check(subject)) {
    const last = problems.length === MAX_FINDINGS - 1;
    const words = last ? `${message} (${MAX_FINDINGS} of this kind; no more are looked for)` : message;
    problems.push(problemAt(origin, path, rule.code, words, severity ?? rule.severity));
    if (last) break;
  }
  return problems;
}
