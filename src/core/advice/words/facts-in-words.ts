import type { Range } from '../../catalogue/fact.ts';
import { termName } from '../../catalogue/vocabulary.ts';
import type { Dataset } from '../../dataset.ts';
import type { Profile, ProfileKey } from '../../profile/profile.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import type { Situation } from '../../scoring/situation.ts';
import { speaksTo } from '../../scoring/speaks-to.ts';
import { voicesOn } from '../../scoring/voices.ts';
import type { Wording } from './wording.ts';

/** The label of a person's answer, or the given words where the question was left open. */
function labelOf(dataset: Dataset, profile: Profile, key: ProfileKey, open: string): string {
  const choices = dataset.questions.find(({ id }) => id === key)?.choices;
  return choices?.find(({ value }) => value === profile[key])?.label ?? open;
}

/** The words that a criterion's explanation may use, by placeholder. */
export function wordsFor(
  dataset: Dataset,
  candidate: Candidate,
  situation: Situation,
): Readonly<Record<string, string>> {
  const { vocabulary, wording } = dataset;
  const { phrases } = wording;
  const { profile, years } = situation;
  const platform = profile.vendorNamed ?? (profile.cloud === 'none' ? undefined : profile.cloud);
  return {
    role: situation.roles.map((id) => termName(vocabulary.roles, id)).join(' or ') || phrases.noRole,
    years: yearsWords(phrases, years, profile),
    level: candidate.level === null ? phrases.ownPace : termName(vocabulary.levels, candidate.level).toLowerCase(),
    goal: lowerFirst(labelOf(dataset, profile, 'goal', phrases.noGoal)),
    cloud: platform === undefined ? phrases.noPlatform : termName(vocabulary.platforms, platform),
    employer: wording.employers[profile.employer ?? ''] ?? phrases.anyEmployers,
    signal: lowerFirst(labelOf(dataset, profile, 'portfolio', phrases.noSignal)),
    cost: costWords(phrases, candidate.cost.usd),
    hours: hoursWords(phrases, candidate.hours),
    validity: validityWords(phrases, candidate),
    guides: guideNames(phrases, candidate, situation),
  };
}

type Phrases = Wording['phrases'];

/** A template with each `{word}` put in; unknown words stay as they are. */
export function fillWords(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** Years that were only guessed from the background are not shown as if they had been said. */
function yearsWords(phrases: Phrases, years: number | null, { experience }: Profile): string {
  if (years === null) return phrases.yearsUnknown;
  return experience === undefined
    ? phrases.yearsFromBackground
    : fillWords(phrases.yearsSaid, { years: plural(years, 'year') });
}

/** A price as a sentence has it: `$165`, `nothing`. */
export function costWords(phrases: Phrases, usd: Range | null): string {
  if (usd === null) return phrases.priceUnknown;
  return usd[1] === 0 ? phrases.priceFree : `$${rangeWords(usd)}`;
}

/** Hours as a sentence has them: `10 to 20 hours`. */
export function hoursWords(phrases: Phrases, hours: Range | null): string {
  return hours === null ? phrases.hoursUnknown : fillWords(phrases.hoursSaid, { hours: rangeWords(hours) });
}

function validityWords(phrases: Phrases, { option, lifecycle }: Candidate): string {
  if (lifecycle.lastDay !== null) return fillWords(phrases.earnableUntil, { lastDay: lifecycle.lastDay });
  if (option.type === 'alternative') return phrases.neverLapses;
  const months = option.credential.validityMonths?.value;
  if (months === undefined) return phrases.validityUnknown;
  return months === 'never'
    ? phrases.neverLapses
    : fillWords(phrases.validityMonths, { months: plural(months, 'month') });
}

/** How many voices of those that speak name it; by title where too few speak for a count. */
function guideNames(phrases: Phrases, candidate: Candidate, situation: Situation): string {
  const voices = voicesOn(candidate.id, situation);
  if (voices !== null)
    return voices.name === 0
      ? phrases.nobody
      : fillWords(phrases.someVoices, { name: String(voices.name), speak: plural(voices.speak, 'author') });
  const named = situation.ledger.voices.flatMap(({ words }) => {
    const word = words.find(
      (each) => each.strength !== 'against' && each.options.includes(candidate.id) && speaksTo(each, situation) > 0,
    );
    return word === undefined ? [] : [`“${word.guide.title}”`];
  });
  return named.slice(0, 2).join(' and ') || phrases.nobody;
}

/** `[3, 3]` as `3`, `[3, 6]` as `3 to 6`, rounded to whole numbers above ten. */
export function rangeWords([low, high]: Range): string {
  return low === high ? amountWords(low) : `${amountWords(low)} to ${amountWords(high)}`;
}

function amountWords(value: number): string {
  const rounded = value > 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 year`, `2 years`. */
export function plural(count: number, noun: string): string {
  return `${amountWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `Get a job` as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
