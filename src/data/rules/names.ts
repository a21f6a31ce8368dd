import { editDistance } from '../../core/did-you-mean.ts';
import type { Entry } from '../read.ts';
import type { Finding, Rule, Subject } from './rule.ts';

/** Words that two spellings of one name may differ in. */
const FILLERS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with', 'certified', 'certification']);
const MAX_EDITS = 2;
const SHORTEST = 12;
/** Beyond this size of one provider's catalogue, comparing each name with each would take too long. */
const MAX_COMPARED = 1_000;

const nearDuplicate: Rule = {
  code: 'CERT090',
  id: 'near-duplicate-name',
  severity: 'warning',
  what: "No two names are the same but for small words, and no two of one provider's but for two letters.",
  why: 'It is probably one credential entered twice.',
  example: '"Mathematics for Machine Learning" and "Mathematics of Machine Learning" by the same provider',
  mend: 'Merge the two; if they do differ, say in the names how.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const seen = new Map<string, string>();
    const own = new Set(material.entries.map(({ credential }) => credential.id));
    for (const { id, name } of dataset.credentials) if (!own.has(id)) seen.set(plain(name), id);
    for (const { credential, origin } of material.entries) {
      const twin = seen.get(plain(credential.name));
      if (twin === undefined) seen.set(plain(credential.name), credential.id);
      else if (twin !== credential.id) yield finding(origin, twin);
    }
    for (const entries of byProvider(material.entries)) yield* nearIn(entries);
  },
};

function* nearIn(entries: readonly Entry[]): Generator<Finding> {
  if (entries.length > MAX_COMPARED) return;
  const names = entries.map(({ credential }) => plain(credential.name));
  for (const [index, { origin, credential }] of entries.entries())
    for (const [before, name] of names.slice(0, index).entries()) {
      const other = entries[before]?.credential.id ?? '';
      if (other !== credential.id && areNear(name, names[index] ?? '')) yield finding(origin, other);
    }
}

function areNear(a: string, b: string): boolean {
  // Digits tell editions apart: AI-102 and AI-103 are two things.
  if (a === b || Math.min(a.length, b.length) < SHORTEST || digits(a) !== digits(b)) return false;
  return editDistance(a, b, MAX_EDITS) <= MAX_EDITS;
}

function finding(origin: Finding['origin'], twin: string): Finding {
  return { origin, path: ['name'], message: `nearly the same name as ${twin}` };
}

function byProvider(entries: readonly Entry[]): Iterable<Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.credential.provider);
    if (group === undefined) groups.set(entry.credential.provider, [entry]);
    else group.push(entry);
  }
  return groups.values();
}

function plain(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).join(' ');
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Names: one thing, one name. */
export const NAME_RULES: readonly Rule[] = [nearDuplicate];
