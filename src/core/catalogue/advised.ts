import type { Catalogue } from './catalogue.ts';
import { isKnown } from './guides.ts';

/** How many independent authors speak of the roles of something, and what they say of it. */
export interface Advised {
  /** Authors who advise people of one of its roles, or speak of it. */
  readonly speak: number;
  /** Those who name it. */
  readonly name: number;
  /** Those who advise against it. */
  readonly against: number;
}

/** Where fewer authors speak, a count would say more than is known. */
const FEWEST_VOICES = 3;

interface Named {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Reads, for anything with roles, what the guides known on a day (`YYYY-MM-DD`) say; null where fewer than three authors speak. */
export function advisedReader({ guides }: Catalogue, asOf: string): (named: Named) => Advised | null {
  const byRole = new Map<string, Set<string>>();
  const naming = new Map<string, Set<string>>();
  const against = new Map<string, Set<string>>();
  for (const guide of guides) {
    if (!isKnown(guide, asOf)) continue;
    for (const pick of guide.picks) {
      for (const role of pick.for.role ?? []) add(byRole, role, guide.author);
      for (const id of pick.ids) add(pick.strength === 'against' ? against : naming, id, guide.author);
    }
  }
  return ({ id, roles }) => {
    const [named, refused] = [naming.get(id) ?? NOBODY, against.get(id) ?? NOBODY];
    const speak = new Set([...named, ...refused, ...roles.flatMap((role) => [...(byRole.get(role) ?? NOBODY)])]).size;
    return speak < FEWEST_VOICES ? null : { speak, name: named.size, against: refused.size };
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function add(sets: Map<string, Set<string>>, key: string, author: string): void {
  const authors = sets.get(key) ?? new Set();
  sets.set(key, authors.add(author));
}
