import type { Entry, GuideEntry } from '../read.ts';
import type { Finding, Rule, Subject } from './rule.ts';

const duplicateId: Rule = {
  code: 'CERT010',
  id: 'duplicate-id',
  severity: 'error',
  what: 'An id stands for one credential or guide; a list of the vocabulary, the studies or the alternatives holds an id once.',
  why: 'The second would hide the first.',
  example: 'two files with id: aws-ai-practitioner',
  mend: 'Merge the two, or give one of them another id.',
  *check({ material }: Subject): Iterable<Finding> {
    const seen = new Map<string, Entry>();
    for (const entry of material.entries) {
      const { credential, origin } = entry;
      const first = seen.get(credential.id);
      if (first === undefined) seen.set(credential.id, entry);
      else yield { origin, path: ['id'], message: `id ${credential.id} stands already in ${first.origin.parsed.file}` };
    }
    for (const index of repeats(material.guides.map(({ id }) => id))) {
      const { guide, origin } = material.guideEntries[index] as GuideEntry;
      yield { origin, path: ['id'], message: `id ${guide.id} stands already in another guide` };
    }
    for (const [part, lists] of listsOf(material)) {
      const origin = material.places.get(part);
      if (origin === undefined) continue;
      for (const { path, ids } of lists)
        for (const index of repeats(ids))
          yield { origin, path: [...path, index, 'id'], message: `id ${ids[index]} stands already in this list` };
    }
  },
};

/** The places in a list that repeat an earlier entry. */
export function repeats(list: readonly string[]): number[] {
  const seen = new Set<string>();
  return list.flatMap((entry, index) => (seen.size < seen.add(entry).size ? [] : [index]));
}

type Lists = readonly { readonly path: readonly string[]; readonly ids: readonly string[] }[];

function listsOf({ vocabulary, evidence, alternatives, projects, stacks, questions, model }: Subject['material']) {
  const named = (record: object | undefined): Lists =>
    Object.entries(record ?? {}).flatMap(([key, list]) =>
      Array.isArray(list) && key !== 'refusedSources' ? [{ path: [key], ids: idsOf(list) }] : [],
    );
  return [
    ['vocabulary', named(vocabulary)],
    ['evidence', named(evidence)],
    ['alternatives', [{ path: [], ids: idsOf(alternatives) }]],
    ['projects', [{ path: [], ids: idsOf(projects) }]],
    ['stacks', [{ path: [], ids: idsOf(stacks) }]],
    ['questions', [{ path: [], ids: idsOf(questions) }]],
    ['model', [{ path: ['criteria'], ids: idsOf(model?.criteria) }]],
  ] as const satisfies readonly (readonly [string, Lists])[];
}

function idsOf(list: readonly { readonly id: string }[] = []): string[] {
  return list.map(({ id }) => id);
}

const duplicateName: Rule = {
  code: 'CERT011',
  id: 'duplicate-code',
  severity: 'error',
  what: 'An exam code or an alias leads to one credential. Between two providers it is only a warning: real codes clash.',
  why: 'People look things up by code; what two credentials claim cannot be resolved.',
  example: 'aliases: [AI-102] in two Microsoft credentials',
  mend: 'Drop the alias where it does not belong.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const owners = new Map<string, { id: string; provider: string }[]>();
    for (const { id, provider, exams = [], aliases = [] } of dataset.credentials)
      for (const name of new Set([id, ...aliases, ...exams.map(({ code }) => code)].map(folded)))
        owners.set(name, [...(owners.get(name) ?? []), { id, provider }]);
    const own = new Set(material.entries.map(({ credential }) => credential.id));
    for (const { credential, origin } of material.entries) {
      const reported = new Set<string>();
      for (const { name, path } of namesOf(credential)) {
        const others = owners.get(folded(name))?.filter(({ id }) => id !== credential.id) ?? [];
        // A clash within what was read is reported once, at the later id.
        const other = others.find(({ id }) => id < credential.id || !own.has(id) || folded(id) === folded(name));
        if (other === undefined || reported.has(folded(name))) continue;
        reported.add(folded(name));
        yield {
          origin,
          path,
          message: `${name} is also a name of ${other.id}`,
          severity: other.provider === credential.provider ? 'error' : 'warning',
        };
      }
    }
  },
};

function namesOf({ aliases = [], exams = [] }: Entry['credential']) {
  return [
    ...aliases.map((name, index) => ({ name, path: ['aliases', index] })),
    ...exams.map(({ code }, index) => ({ name: code, path: ['exams', index, 'code'] })),
  ];
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ');
}

const duplicateShortId: Rule = {
  code: 'CERT013',
  id: 'duplicate-short-id',
  severity: 'error',
  what: 'A short id stands for one credential, alternative or project, and is the id of no other.',
  why: 'It is what screens show and people type.',
  example: 'shortId: AI-103 in two files',
  mend: 'Use the exam code, or a longer abbreviation.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const owners = new Map<string, string>();
    for (const { id } of dataset.credentials) owners.set(folded(id), id);
    for (const { id, shortId, origin, path } of shortIdsIn(material)) {
      const other = owners.get(folded(shortId));
      if (other !== undefined && other !== id)
        yield { origin, path, message: `${shortId} stands for ${other} already` };
      else owners.set(folded(shortId), id);
    }
  },
};

function* shortIdsIn({ entries, alternatives = [], projects = [], places }: Subject['material']) {
  for (const { credential, origin } of entries)
    yield { id: credential.id, shortId: credential.shortId, origin, path: ['shortId'] };
  for (const [part, list] of [
    ['alternatives', alternatives],
    ['projects', projects],
  ] as const) {
    const origin = places.get(part);
    if (origin !== undefined)
      for (const [index, { id, shortId }] of list.entries()) yield { id, shortId, origin, path: [index, 'shortId'] };
  }
}

/** Names: each leads to one thing. */
export const ID_RULES: readonly Rule[] = [duplicateId, duplicateName, duplicateShortId];
