import type { Alternative } from './alternative.ts';
import type { Catalogue } from './catalogue.ts';
import type { Credential } from './credential.ts';
import type { Project } from './project.ts';

/** What a name can stand for; of a credential as much as the dataset holds, or as is asked for. */
export type Thing<Kept extends Credential = Credential> =
  | { readonly type: 'credential'; readonly credential: Kept }
  | { readonly type: 'alternative'; readonly alternative: Alternative }
  | { readonly type: 'project'; readonly project: Project };

/** A thing of the data by everything that it is called. */
export interface Named {
  readonly id: string;
  readonly thing: Thing;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

// A memo, not a state: the same credentials always have the same names.
const memo = new WeakMap<Catalogue['credentials'], readonly Named[]>();

/** Every credential by all its names. */
export function credentialsNamed({ credentials }: Catalogue): readonly Named[] {
  const known = memo.get(credentials);
  if (known !== undefined) return known;
  const named = credentials.map((credential): Named => {
    const { id, name, shortName, shortId, aliases = [], exams = [] } = credential;
    return {
      id,
      thing: { type: 'credential', credential },
      codes: [shortId, ...exams.map(({ code }) => code)],
      names: [name, shortName, ...aliases],
    };
  });
  memo.set(credentials, named);
  return named;
}

/** Every alternative and project by all its names. */
export function othersNamed({ alternatives, projects }: Catalogue): Named[] {
  return [
    ...alternatives.map((alternative): Named => {
      const { id, name, shortName, shortId } = alternative;
      return { id, thing: { type: 'alternative', alternative }, codes: [shortId], names: [name, shortName] };
    }),
    ...projects.map((project): Named => {
      const { id, name, shortName, shortId } = project;
      return { id, thing: { type: 'project', project }, codes: [shortId], names: [name, shortName] };
    }),
  ];
}
