import type { Catalogue } from './catalogue.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Thing } from './named.ts';

/** What can be done: earn a credential, do something instead, build a project. */
export const OPTION_TYPES = ['credential', 'alternative', 'project'] as const;
export type OptionType = (typeof OPTION_TYPES)[number];

/** Where something stands that has no edition and no end. */
export const UNENDING: Lifecycle = {
  status: 'active',
  bar: null,
  firstDay: null,
  attested: null,
  lastDay: null,
  finishUntil: null,
  betaUntil: null,
  successors: [],
};

/** Everything of one type, in the order of the dataset. */
export function entriesOf(dataset: Catalogue, type: OptionType): Thing[] {
  switch (type) {
    case 'credential':
      return dataset.credentials.map((credential) => ({ type, credential }));
    case 'alternative':
      return dataset.alternatives.map((alternative) => ({ type, alternative }));
    case 'project':
      return dataset.projects.map((project) => ({ type, project }));
  }
}
