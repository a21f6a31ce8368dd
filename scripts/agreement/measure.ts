import type { Dataset } from '../../src/core/dataset.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { generator } from '../../src/core/random.ts';
import { boardOf, rankedRows } from '../../src/core/scoring/score.ts';
import { groupBy } from './group.ts';
import type { Persona } from './personas.ts';

/** How a persona was served when its author was not heard. */
export interface Served {
  readonly persona: Persona;
  /** Share of its readings in which a wanted option is first, and among the first three. */
  readonly top1: number;
  readonly top3: number;
  /** Place of the best wanted option in its first reading; 0 when none can be had. */
  readonly place: number;
  readonly firsts: readonly string[];
}

/** A share by author, each author counting once. */
export interface Share {
  readonly authors: number;
  readonly personas: number;
  readonly top1: number;
  readonly top3: number;
}

/** Every persona answered by a dataset in which its own author says nothing. */
export function serveAll(dataset: Dataset, personas: readonly Persona[], asOf: string): Served[] {
  const others = new Map<string, Dataset>();
  return personas.map((persona) => {
    const without = others.get(persona.author) ?? {
      ...dataset,
      guides: dataset.guides.filter(({ author }) => author !== persona.author),
    };
    others.set(persona.author, without);
    const places = persona.profiles.map((profile) => rankingOf(without, profile, asOf));
    const hit = (count: number) =>
      places.filter((ids) => ids.slice(0, count).some((id) => persona.wanted.has(id))).length / places.length;
    const first = places[0] ?? [];
    return {
      persona,
      top1: hit(1),
      top3: hit(3),
      place: first.findIndex((id) => persona.wanted.has(id)) + 1,
      firsts: first.slice(0, 5),
    };
  });
}

/** The ids of all options open to a person, best first. */
function rankingOf(dataset: Dataset, profile: Profile, asOf: string): string[] {
  const board = boardOf(dataset, profile, asOf);
  return rankedRows(board).map((row) => board.candidates[row]?.id ?? '');
}

/** Means over the personas of each author, then over the authors. */
export function shareOf(served: readonly Served[]): Share {
  const byAuthor = [...groupBy(served, ({ persona }) => persona.author).values()];
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  return {
    authors: byAuthor.length,
    personas: served.length,
    top1: mean(byAuthor.map((some) => mean(some.map(({ top1 }) => top1)))),
    top3: mean(byAuthor.map((some) => mean(some.map(({ top3 }) => top3)))),
  };
}

/** Half of the authors, drawn by a seed. */
export function halfOf(served: readonly Served[], seed: number): (one: Served) => boolean {
  const authors = [...new Set(served.map(({ persona }) => persona.author))].toSorted();
  const random = generator(seed);
  const drawn = authors
    .map((author) => ({ author, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, Math.ceil(authors.length / 2))
    .map(({ author }) => author);
  return ({ persona }) => drawn.includes(persona.author);
}
