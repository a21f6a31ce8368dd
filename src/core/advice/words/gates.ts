import { languageName } from '../../catalogue/code-names.ts';
import { termName } from '../../catalogue/vocabulary.ts';
import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, type Gate, readyDay } from '../../scoring/gates.ts';
import type { Situation } from '../../scoring/situation.ts';
import { costWords, fillWords } from './facts-in-words.ts';

/** Why a gate shut an option out, in one sentence with the figures that decided. */
export function gateDetail(
  dataset: Pick<Dataset, 'wording' | 'vocabulary' | 'credentials'>,
  candidate: Candidate,
  gate: Gate,
  { profile, asOf }: Situation,
): string {
  const { phrases, gates } = dataset.wording;
  const { lifecycle, cost, effort, option } = candidate;
  const credential = option.type === 'credential' ? option.credential : undefined;
  const pace = profile.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK;
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.name ?? id;
  return fillWords(gates[gate], {
    lastDay: lifecycle.lastDay ?? phrases.dayUnknown,
    firstDay: lifecycle.firstDay ?? phrases.dayUnknown,
    attested: lifecycle.attested ?? phrases.dayUnknown,
    group: termName(dataset.vocabulary.groups, credential?.openTo?.value ?? ''),
    countries: (candidate.countries ?? []).map((code) => termName(dataset.vocabulary.countries, code)).join(', '),
    sayCountry: profile.country === undefined ? phrases.sayCountry : '',
    notTheForm: profile.form === 'exam' ? phrases.formExam : phrases.formCourse,
    // Names of languages take a while to load; they are asked for only where one is said.
    language: gate === 'language' ? languageName(profile.language ?? 'en') : '',
    requires: candidate.requires.map(nameOf).join(', '),
    cost: costWords(phrases, cost.usd),
    budget: `$${profile.budget}`,
    ready: effort.hours === null ? phrases.dayUnknown : readyDay(effort.hours[0], pace, asOf),
    reckoned: effort.estimated ? phrases.reckonedHours : '',
    deadline: profile.deadline ?? phrases.dayUnknown,
  });
}
