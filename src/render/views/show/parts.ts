import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { CredentialDetail } from '../../../core/catalogue/detail.ts';
import type { Block, Text } from '../../blocks.ts';

/** A list under a heading, or without; nothing where there is nothing to list. */
export function listBlock(title: string | null, items: readonly Text[]): Block[] {
  if (items.length === 0) return [];
  return [...(title === null ? [] : [{ type: 'heading', level: 2, text: title } as const]), { type: 'list', items }];
}

/** A paragraph of what is known, with a dot between; nothing where nothing is. */
export function lineBlock(parts: readonly (string | null)[]): Block[] {
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length === 0 ? [] : [{ type: 'paragraph', text: known.join(' · ') }];
}

/** What an option is called, with the id by which it can be shown: `AWS AI Practitioner (aws-ai-practitioner)`. */
export function namedText(catalogue: Catalogue, id: string): string {
  const found = [...catalogue.credentials, ...catalogue.alternatives, ...catalogue.projects].find(
    (each) => each.id === id,
  );
  return found === undefined ? id : `${found.shortName ?? found.name} (${id})`;
}

/** Some of them, one behind the other. */
export function namedList(catalogue: Catalogue, ids: readonly string[]): string {
  return ids.map((id) => namedText(catalogue, id)).join(', ');
}

/** The text of a fact, ids by their names; null where it is not published. */
export function factOf(catalogue: Catalogue, { facts }: CredentialDetail, path: string): string | null {
  const fact = facts.find((each) => each.path === path);
  if (fact === undefined) return null;
  const { value, text } = fact;
  const isIds = Array.isArray(value) && value.some((id) => catalogue.credentials.some((each) => each.id === id));
  return isIds ? namedList(catalogue, value.map(String)) : text;
}
