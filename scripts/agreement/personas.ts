import type { Audience, Guide, Pick, Stage } from '../../src/core/catalogue/guide.ts';
import { heirOf } from '../../src/core/catalogue/handover.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { groupBy } from './group.ts';

/** Somebody whom an author describes, in every way that the description can be read, and what the author would have them take. */
export interface Persona {
  readonly author: string;
  readonly audience: Audience;
  /** Readings of the description as answers; each counts alike. */
  readonly profiles: readonly Profile[];
  /** Options that the author picks for them, those that follow a retired one included. */
  readonly wanted: ReadonlySet<string>;
}

/** Years that stand for a stage. */
const YEARS: Readonly<Record<Stage, number>> = { early: 1, mid: 5, senior: 10 };
/** Work in which the years are years of AI. */
const AI_WORK = ['ml-engineer', 'ai-engineer', 'mlops-engineer', 'data-scientist', 'researcher'];
/** The most readings of one description. */
const MOST = 12;

/** The personas of all guides: people whom an author describes by at least one answer and advises something that can be had. */
export function personasOf(dataset: Dataset, asOf: string): Persona[] {
  const byAuthor = groupBy(dataset.guides, ({ author }: Guide) => author);
  return [...byAuthor].flatMap(([author, guides]) => {
    const picks = guides.flatMap((guide) => guide.picks).filter(({ strength }) => strength !== 'against');
    const byAudience = groupBy(picks, (pick) => JSON.stringify(pick.for));
    return [...byAudience.values()].flatMap((same) => personaOf(dataset, asOf, author, same) ?? []);
  });
}

/** First choices where there are any, else what is listed. */
function personaOf(dataset: Dataset, asOf: string, author: string, picks: readonly Pick[]): Persona | null {
  const audience = picks[0]?.for ?? {};
  const first = picks.filter(({ strength }) => strength === 'pick');
  const ids = (first.length > 0 ? first : picks).flatMap((pick) => pick.ids);
  const wanted = new Set(ids.flatMap((id) => heirOf(dataset.handovers, id, asOf) ?? []));
  const profiles = profilesOf(audience);
  if (wanted.size === 0 || Object.keys(profiles[0] ?? {}).length === 0) return null;
  return { author, audience, profiles, wanted };
}

/** Every combination of what a description lists, at most `MOST`, evenly spread. */
function profilesOf(audience: Audience): Profile[] {
  const keys = ['background', 'role', 'goal', 'cloud', 'employer', 'portfolio', 'language', 'stage'] as const;
  const given = keys.filter((key) => (audience[key]?.length ?? 0) > 0);
  const all = given.reduce<Record<string, string>[]>(
    (some, key) => some.flatMap((one) => (audience[key] ?? []).map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
  const step = Math.max(1, all.length / MOST);
  const chosen = Array.from({ length: Math.min(MOST, all.length) }, (_, at) => all[Math.floor(at * step)] ?? {});
  const { held = [], memberOf = [] } = audience;
  return chosen.map(({ stage, ...answers }) => ({
    ...answers,
    ...yearsAt(stage as Stage | undefined, answers),
    ...(memberOf.length === 0 ? {} : { memberOf }),
    ...(held.length === 0 ? {} : { held: held.slice(0, 1).map((id) => ({ id })) }),
  }));
}

function yearsAt(stage: Stage | undefined, answers: Readonly<Record<string, string>>): Partial<Profile> {
  if (stage === undefined) return {};
  const work = answers['background'] ?? answers['role'] ?? '';
  return AI_WORK.includes(work) ? { experience: YEARS[stage] } : ({ years: YEARS[stage] } as Partial<Profile>);
}
