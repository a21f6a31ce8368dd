import type { Range } from '../../catalogue/fact.ts';
import type { Term } from '../../catalogue/vocabulary.ts';
import type { Dataset } from '../../dataset.ts';
import type { Profile, ProfileKey } from '../../profile/profile.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { speaksTo } from '../../scoring/endorsement.ts';
import type { Situation } from '../../scoring/situation.ts';
import { voicesOn } from '../../scoring/voices.ts';

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
  const { vocabulary } = dataset;
  const { profile } = situation;
  const { years } = situation;
  const platform = profile.vendorNamed ?? (profile.cloud === 'none' ? undefined : profile.cloud);
  return {
    role: situation.roles.map((id) => termName(vocabulary.roles, id)).join(' or ') || 'none named',
    years: yearsWords(years, profile),
    level: candidate.level === null ? 'your own pace' : termName(vocabulary.levels, candidate.level).toLowerCase(),
    goal: lowerFirst(labelOf(dataset, profile, 'goal', 'AI in general')),
    cloud: platform === undefined ? 'none in particular' : termName(vocabulary.platforms, platform),
    employer: employerWords(profile.employer),
    signal: lowerFirst(labelOf(dataset, profile, 'portfolio', 'you did not say what you can show')),
    cost: costWords(candidate.cost.usd),
    hours: candidate.hours === null ? 'an unpublished number of hours' : `${rangeWords(candidate.hours)} hours`,
    validity: validityWords(candidate),
    guides: guideNames(candidate, situation),
  };
}

/** Years that were only guessed from the background are not shown as if they had been said. */
function yearsWords(years: number | null, { experience }: Profile): string {
  if (years === null) return 'an unknown number of years of AI work';
  return experience === undefined ? 'your background' : `${plural(years, 'year')} of AI work`;
}

function termName(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.name ?? id;
}

function employerWords(employer: string | undefined): string {
  const words: Readonly<Record<string, string>> = {
    enterprise: 'large companies',
    consultancy: 'consultancies',
    public: 'public bodies',
    research: 'laboratories',
    startup: 'startups',
  };
  return words[employer ?? ''] ?? 'most employers';
}

function costWords(usd: Range | null): string {
  if (usd === null) return 'an unpublished price';
  return usd[1] === 0 ? 'nothing' : `$${rangeWords(usd)}`;
}

function validityWords({ option, lifecycle }: Candidate): string {
  if (lifecycle.lastDay !== null) return `it can be earned until ${lifecycle.lastDay} only`;
  if (option.type === 'alternative') return 'it does not lapse';
  const months = option.credential.validityMonths?.value;
  if (months === undefined) return 'its validity is not published';
  return months === 'never' ? 'it does not lapse' : `valid for ${plural(months, 'month')}`;
}

/** How many voices of those that speak name it; by title where too few speak for a count. */
function guideNames(candidate: Candidate, situation: Situation): string {
  const voices = voicesOn(candidate.id, situation);
  if (voices !== null) return voices.name === 0 ? 'nobody' : `${voices.name} of ${plural(voices.speak, 'author')}`;
  const named = situation.ledger.voices.flatMap(({ words }) => {
    const word = words.find(
      (each) => each.strength !== 'against' && each.options.includes(candidate.id) && speaksTo(each, situation) > 0,
    );
    return word === undefined ? [] : [`“${word.guide.title}”`];
  });
  return named.slice(0, 2).join(' and ') || 'nobody';
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

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
