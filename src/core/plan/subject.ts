import { findSeveral } from '../catalogue/find.ts';
import { heirOf } from '../catalogue/handover.ts';
import { isEarnable, lifecycleOf } from '../catalogue/lifecycle.ts';
import type { Thing } from '../catalogue/named.ts';
import type { Dataset } from '../dataset.ts';
import { closest } from '../did-you-mean.ts';
import { AdvisorError, usageError } from '../errors.ts';
import type { Stack } from './stack.ts';

/** What a plan is for: the path that the advisor recommends, a stack, or things by their ids. */
export type Subject =
  | { readonly type: 'path' }
  | { readonly type: 'stack'; readonly stack: Stack }
  | { readonly type: 'things'; readonly ids: readonly string[]; readonly replaced: readonly Replaced[] };

/** What can no longer be earned, and what is planned instead. */
export interface Replaced {
  readonly id: string;
  readonly by: string;
  /** Its last day; null where that is not published. */
  readonly lastDay: string | null;
}

/**
 * What some words stand for: the id of a stack, or names of credentials, alternatives and projects; none for the path. What has retired is
 * replaced by its successor. Throws a usage error for a name that fits nothing, and for what retired without a successor.
 */
export function subjectOf(dataset: Dataset, words: readonly string[], asOf: string): Subject {
  const [word] = words;
  if (word === undefined) return { type: 'path' };
  const stack = words.length === 1 ? dataset.stacks.find(({ id }) => id === word.trim().toLowerCase()) : undefined;
  if (stack !== undefined) return { type: 'stack', stack };
  const things = thingsNamed(dataset, words);
  const replaced: Replaced[] = [];
  const ids = things.map((thing) => {
    if (thing.type !== 'credential') return thing.type === 'project' ? thing.project.id : thing.alternative.id;
    const { id } = thing.credential;
    const { status, lastDay } = lifecycleOf(thing.credential, asOf);
    if (isEarnable(status) || status === 'announced') return id;
    const by = successorOf(dataset, id, asOf);
    replaced.push({ id, by, lastDay });
    return by;
  });
  return { type: 'things', ids: [...new Set(ids)], replaced };
}

function thingsNamed(dataset: Dataset, words: readonly string[]): Thing[] {
  const exact = words.map((word) => exactThing(dataset, word));
  if (exact.every((thing) => thing !== undefined)) return exact;
  try {
    return findSeveral(dataset, words).map(({ option }) => option);
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    const stacks = dataset.stacks.map(({ id }) => id);
    const near = closest(words.join('-'), stacks, 2);
    // A stack's name that is written wrongly may sound like several credentials.
    if (error.code !== 'UNKNOWN_CREDENTIAL' && !(error.code === 'AMBIGUOUS_CREDENTIAL' && near.length > 0)) throw error;
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : error.hint;
    throw usageError(
      'UNKNOWN_SUBJECT',
      `no stack and no credential is called "${words.join(' ')}"`,
      `${hint ?? ''} Stacks are ${stacks.join(', ')}.`.trim(),
      'subject',
    );
  }
}

/** What has just this id, short id or exam code: no search is needed for what needs none. */
function exactThing({ credentials, projects, alternatives }: Dataset, word: string): Thing | undefined {
  const isSame = (name: string) => name.toLowerCase() === word.trim().toLowerCase();
  const credential = credentials.find(
    ({ id, shortId, exams = [] }) => isSame(id) || isSame(shortId) || exams.some(({ code }) => isSame(code)),
  );
  if (credential !== undefined) return { type: 'credential', credential };
  const project = projects.find(({ id }) => isSame(id));
  if (project !== undefined) return { type: 'project', project };
  const alternative = alternatives.find(({ id }) => isSame(id));
  return alternative === undefined ? undefined : { type: 'alternative', alternative };
}

function successorOf({ credentials, handovers }: Dataset, id: string, asOf: string): string {
  const heir = heirOf(handovers, id, asOf);
  if (heir !== null && heir !== id) return heir;
  const named = credentials.find((each) => each.id === id)?.successors?.value ?? [];
  const open = named.find((next) => {
    const credential = credentials.find((each) => each.id === next);
    return credential !== undefined && isEarnable(lifecycleOf(credential, asOf).status);
  });
  if (open !== undefined) return open;
  throw usageError(
    'NOTHING_TO_PLAN',
    `${id} can no longer be earned, and nothing in the data took its place`,
    `cert-advisor show ${id} says since when`,
    'subject',
  );
}
