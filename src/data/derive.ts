import type { Availability, SourcedCourse, SourcedCredential, SourcedExam } from '../core/catalogue/credential.ts';
import { isDateOrPart, lastDayOf } from '../core/catalogue/dates.ts';
import type { Source, Sourced, SourcedFact, Sources } from '../core/catalogue/fact.ts';
import type { Guide } from '../core/catalogue/guide.ts';
import { editionsOf } from '../core/catalogue/languages.ts';

// Facts that follow from the dates of sources. They are worked out once, when a dataset is put together, so that decisions
// need no sources.

/**
 * The same credentials, each with the first day for which something attests it where an opening is not published, and with
 * whether somebody saw it after the announced end of a beta.
 */
export function withDerivedFacts(
  credentials: readonly SourcedCredential[],
  guides: readonly Guide[],
  shared: Sources,
): SourcedCredential[] {
  const naming = guidesByOption(guides);
  return credentials.map((credential) => {
    const known = { ...shared, ...credential.sources };
    return withBetaEnds(withAttested(credential, naming.get(credential.id) ?? []), known);
  });
}

function guidesByOption(guides: readonly Guide[]): Map<string, Guide[]> {
  const naming = new Map<string, Guide[]>();
  for (const guide of guides)
    for (const id of new Set(guide.picks.flatMap(({ ids }) => ids))) {
      const known = naming.get(id);
      if (known === undefined) naming.set(id, [guide]);
      else known.push(guide);
    }
  return naming;
}

interface Witness {
  readonly day: string;
  readonly key: string;
  readonly source: Source;
}

/** Existing runs and sources attest a credential, and so does a guide that names it; the earliest of them counts. */
function withAttested(credential: SourcedCredential, guides: readonly Guide[]): SourcedCredential {
  const needed = credential.attested === undefined && editionsOf(credential).some(({ opens }) => opens === undefined);
  if (!needed) return credential;
  const witnesses = [
    ...Object.entries(credential.sources).map(([key, source]) => ({ day: knownSince(source), key, source })),
    ...(credential.course?.runs ?? []).flatMap(({ starts, sources }) => {
      const key = sources[0];
      const source = key === undefined ? undefined : credential.sources[key];
      return source === undefined || key === undefined ? [] : [{ day: starts, key, source }];
    }),
    ...guides.map((guide) => {
      const source = asSource(guide);
      return { day: knownSince(source), key: `guide-${guide.id}`, source };
    }),
  ];
  const first = witnesses.reduce<Witness | null>(
    (best, each) => (best === null || each.day < best.day ? each : best),
    null,
  );
  if (first === null) return credential;
  return {
    ...credential,
    attested: { value: first.day, sources: [first.key] },
    sources: { ...credential.sources, [first.key]: first.source },
  };
}

/** The end of the period in which a source was published, or the day it was looked at where that is earlier. */
function knownSince({ published, checked }: Source): string {
  if (published === undefined || !isDateOrPart(published)) return checked;
  const end = lastDayOf(published);
  return end < checked ? end : checked;
}

function asSource({ url, publisher, stored, published }: Guide): Source {
  return { url, publisher, tier: 'opinion', checked: stored, published };
}

function withBetaEnds(credential: SourcedCredential, sources: Sources): SourcedCredential {
  const { exams, course } = credential;
  if (!editionsOf(credential).some(needsBetaEnd)) return credential;
  return {
    ...credential,
    ...(exams === undefined ? {} : { exams: exams.map((exam): SourcedExam => withBetaEnd(exam, sources)) }),
    ...(course === undefined ? {} : { course: withBetaEnd<SourcedCourse>(course, sources) }),
  };
}

function needsBetaEnd({ betaUntil, betaLeft }: Availability): boolean {
  return betaUntil !== undefined && betaUntil.value !== 'unannounced' && betaLeft === undefined;
}

/** Whoever looked after the end saw what came of it; who looked before knows an announcement only. */
function withBetaEnd<T extends Sourced<Availability>>(edition: T, sources: Sources): T {
  const { betaUntil } = edition;
  if (betaUntil === undefined || !needsBetaEnd(edition)) return edition;
  const checks = betaUntil.sources.map((key) => sources[key]?.checked ?? '');
  const betaLeft: SourcedFact<boolean> = {
    value: checks.some((checked) => checked > lastDayOf(betaUntil.value)),
    sources: betaUntil.sources,
  };
  return { ...edition, betaLeft };
}
