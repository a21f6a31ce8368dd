import type { Catalogue } from '../../catalogue/catalogue.ts';
import { lowerFirst } from './facts-in-words.ts';

/** What people call a credential or an alternative; its id where the data lacks it. */
export function optionName({ credentials, alternatives }: Catalogue, id: string): string {
  const found = credentials.find((each) => each.id === id) ?? alternatives.find((each) => each.id === id);
  return found?.shortName ?? id;
}

/** The same within a sentence. */
export function optionWithin(catalogue: Catalogue, id: string): string {
  const isAlternative = catalogue.alternatives.some((each) => each.id === id);
  return withinSentence({ type: isAlternative ? 'alternative' : 'credential', shortName: optionName(catalogue, id) });
}

/** Credentials have names of their own; what anything else is called stands within a sentence like other words. */
export function withinSentence({ type, shortName }: { readonly type: string; readonly shortName: string }): string {
  return type === 'credential' ? shortName : lowerArticle(lowerFirst(shortName));
}

/** `A test set` as it stands within a sentence. */
export function lowerArticle(text: string): string {
  return text.replace(/^An? /, (article) => article.toLowerCase());
}
