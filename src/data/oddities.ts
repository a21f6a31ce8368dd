import { type Alias, type Document, isNode, isScalar, visit, type YAMLMap } from 'yaml';

/** Something to object to, and where it begins in the text. */
export interface Found {
  readonly offset: number;
  readonly message: string;
}

/** Aliases repeat what an anchor stands for; more than a handful of either in hand-written data is an accident or an attack. */
export const MAX_ALIASES = 50;
/** Keys that mean something else to JavaScript than to the reader of a file. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** What YAML allows and a dataset does not: keys that repeat, are reserved or no text; aliases that are unknown or circular. */
export function oddities(document: Document): Found[] {
  const found: Found[] = [];
  visit(document, {
    Map: (_, map) => {
      found.push(...keyOddities(map));
    },
    Alias: (_, alias) => {
      const message = aliasOddity(alias, document);
      if (message !== null) found.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return found;
}

/** The parser can look for repeated keys itself, but compares each with each: a long record would take for ever. */
function keyOddities({ items }: YAMLMap): Found[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? key.value : key;
    if (typeof name !== 'string') return [{ offset, message: 'a key must be text: put it in quotes' }];
    if (RESERVED.has(name)) return [{ offset, message: `reserved key: ${name}` }];
    if (seen.has(name)) return [{ offset, message: `the key "${name}" stands twice; keys must be unique` }];
    seen.add(name);
    return [];
  });
}

function aliasOddity(alias: Alias, document: Document): string | null {
  const target = alias.resolve(document);
  if (target === undefined) return `unknown alias: *${alias.source}`;
  const [start, , end] = target.range ?? [0, 0, 0];
  const offset = alias.range?.[0] ?? 0;
  return start <= offset && offset < end ? `*${alias.source} stands inside itself` : null;
}
