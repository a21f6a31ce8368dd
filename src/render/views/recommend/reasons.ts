import type { Recommendation } from '../../../core/advice/recommend.ts';
import type { VerdictReason } from '../../../core/advice/verdict.ts';
import type { Notice } from '../../../core/advice/words/notices.ts';
import { HIGH } from '../../../core/advice/words/reasons.ts';
import { voicesText } from '../../../core/advice/words/voices-text.ts';
import type { Tip } from '../../../core/advice/words/wording.ts';
import type { Profile, ProfileKey } from '../../../core/profile/profile.ts';
import type { CriterionId } from '../../../core/scoring/model.ts';
import type { Answered } from './answered.ts';

/** Two lines of 80 columns behind the label. */
const LONGEST = 138;
const BETWEEN = ' · ';

/** The answers without one of which a criterion says nothing about the person. */
const NEEDED: Readonly<Partial<Record<CriterionId, readonly ProfileKey[]>>> = {
  roleFit: ['role'],
  levelFit: ['experience', 'background'],
  goalFit: ['goal'],
  environmentFit: ['cloud', 'vendorNamed'],
  signal: ['portfolio'],
  recognition: ['employer'],
};

function speaks(criterion: CriterionId, profile: Profile): boolean {
  return NEEDED[criterion]?.some((key) => profile[key] !== undefined && profile[key] !== 'none') ?? true;
}

/** The reasons that speak for an option and say something of this person, the largest contribution first. */
export function strongReasons({ reasons }: Recommendation, profile: Profile): Recommendation['reasons'] {
  return reasons.filter(({ criterion, score }) => score >= HIGH && speaks(criterion, profile));
}

/** Why, in at most two lines: a limit that decided, what decided most, what fits, and how many guides say so. */
export function whyText({ dataset, advice, verdict }: Answered, most: number): string {
  const [first] = advice.recommendations;
  if (first === undefined) return '';
  const { fits } = dataset.wording.screen;
  // That nobody names it is no reason for it.
  const voices = named(first) ? voicesText(dataset.wording, first.voices) : null;
  const fitting = strongReasons(first, advice.profile).flatMap(({ criterion }) => fits[criterion] ?? []);
  const texts = [...decisive(verdict.reasons), ...fitting];
  const [leading = '', ...others] = texts;
  const chosen = [leading];
  const closing = voices === null ? [] : [voices];
  for (const text of others) {
    if (chosen.length === most) break;
    if ([...chosen, text, ...closing].join(BETWEEN).length <= LONGEST) chosen.push(text);
  }
  const whole = [...chosen, ...closing].filter((text) => text !== '').join(BETWEEN);
  // Where room is short, what decided is said without its dates.
  return most > 1 || whole.length <= LONGEST ? whole : (leading.split('; ')[0] ?? '');
}

/** Limits that decided, and the answer that decided most. */
function decisive(reasons: readonly VerdictReason[]): string[] {
  const limits = reasons.filter(({ speaks: side }) => side === 'limit');
  const answer = reasons.find(({ speaks: side }) => side !== 'limit');
  return [...limits, ...(answer === undefined ? [] : [answer])].map(({ text }) => text);
}

function named({ voices }: Recommendation): boolean {
  return voices !== null && voices.name > 0;
}

/** What to be careful about: cautions, and that no guide names it; of a credential at least that it proves little alone. */
export function bewareText({ dataset, advice, path }: Answered, most: number): string {
  const [first] = advice.recommendations;
  const unnamed = first === undefined || named(first) ? null : voicesText(dataset.wording, first.voices);
  const hasProject = path.pick.type === 'credential' && path.projects.length > 0;
  const cautions = first?.cautions.map(({ text }) => text) ?? [];
  const tips = hasProject ? toldInShort(dataset.wording.tips, advice.notices) : [];
  const least =
    cautions.length === 0 && hasProject && tips.length === 0 ? [dataset.wording.screen.texts.onItsOwn] : cautions;
  return [...tips, ...[...least, ...(unnamed === null ? [] : [unnamed])].slice(0, most)].join('; ');
}

/** Of the tips that are told, those that a screen says in a few words. */
function toldInShort(tips: readonly Tip[], notices: readonly Notice[]): string[] {
  return tips.flatMap(({ id, beware }) =>
    beware !== undefined && notices.some(({ code }) => code === id) ? [beware] : [],
  );
}
