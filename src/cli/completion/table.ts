import type { Command, Option } from 'commander';
import { namedLanguages } from '../../core/catalogue/languages.ts';
import { knownFields } from '../../core/catalogue/provenance.ts';
import { termsFor } from '../../core/catalogue/terms.ts';
import type { Dataset } from '../../core/dataset.ts';
import { listNames, wordsIn } from '../../core/listing.ts';
import type { Question } from '../../core/profile/question.ts';
import type { DataChoice } from '../../data/load.ts';
import type { Entry } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { SHELLS } from './scripts.ts';
import type { CommandWords, CompletionTable, OptionWords, Word } from './words.ts';

/** The lists that options take their words from, where it is not the answers to a question. */
const LISTS_OF_FLAGS: Readonly<Record<string, readonly string[]>> = {
  '--provider': ['providers'],
  '--level': ['levels'],
  '--cloud': ['platforms'],
  '--role': ['roles'],
  '--topic': ['topics'],
  '--sort': ['fields'],
  '--columns': ['fields'],
  '--held': ['credentials'],
  '--guides': ['guides'],
  '--weights': ['criteria'],
  '--why-not': ['credentials', 'alternatives'],
  '--language': ['languages'],
  '--country': ['countries'],
};

/** What the words of a command name. */
const LISTS_OF_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  list: ['lists', 'providers', 'platforms'],
  show: ['credentials', 'alternatives', 'projects', 'stacks', 'guides', 'studies'],
  compare: ['credentials', 'alternatives', 'projects'],
  roi: ['credentials', 'alternatives'],
  plan: ['stacks', 'credentials'],
  completion: ['shells'],
};

const OF_FILES = /<(file|path|folder)(\.\.\.)?>|\[(file|path)\]|FILE|PATH/;

/** Everything that can be typed: the commands with the options that they make for a dataset, and its words. */
export async function tableFor(
  context: Context,
  choice: DataChoice,
  entries: readonly Entry[],
): Promise<CompletionTable> {
  const dataset = await context.loadDataset(choice);
  const commands: CommandWords[] = [];
  for (const { name, summary, load } of entries)
    commands.push(wordsOf(await (await load())(context, choice, entries), name, summary, dataset));
  return { commands, lists: listsOf(dataset) };
}

function wordsOf(command: Command, name: string, says: string, { questions }: Dataset): CommandWords {
  const lists = LISTS_OF_COMMANDS[name];
  const options = command.options.filter(({ hidden }) => !hidden).map((option) => optionWords(option, questions));
  return {
    name,
    says,
    options: [...options, { flag: '--help', says: 'show what it does', bare: true }],
    ...(lists === undefined ? {} : { lists }),
    ...(name === 'show' ? { listsBehind: ['facts'] } : {}),
    ...(['ads', 'validate'].includes(name) ? { files: true } : {}),
  };
}

function optionWords(option: Option, questions: readonly Question[]): OptionWords {
  const { flags, long, description, required, optional, argChoices = [] } = option;
  const flag = long ?? flags;
  const says = description.split(/[:(;]/, 1)[0]?.trim() ?? '';
  if (!required && !optional) return { flag, says, bare: true };
  if (OF_FILES.test(flags)) return { flag, says, files: true };
  if (argChoices.length > 0) return { flag, says, words: answersOf(option, questions) };
  const lists = LISTS_OF_FLAGS[flag];
  return { flag, says, ...(lists === undefined ? {} : { lists }) };
}

/** The choices of an option with the labels that the question has for them, and what it accepts besides. */
function answersOf(option: Option, questions: readonly Question[]): Word[] {
  const { choices = [], others = [] } = questions.find(({ id }) => id === option.attributeName()) ?? {};
  const labels = new Map([...choices, ...others].map(({ value, label }) => [value, label]));
  return [...new Set([...(option.argChoices ?? []), ...labels.keys()])].map((value) => [
    value,
    labels.get(value) ?? '',
  ]);
}

function listsOf(dataset: Dataset): Record<string, readonly Word[]> {
  const { credentials, alternatives, projects, stacks, guides, evidence, model, vocabulary } = dataset;
  const named = (list: readonly { readonly id: string; readonly name: string }[]): Word[] =>
    list.map(({ id, name }) => [id, name]);
  const terms = (key: 'provider' | 'cloud'): Word[] =>
    termsFor(dataset, key).map(({ value, names }) => [value, names[0] ?? '']);
  const codes = credentials.flatMap(({ shortId, shortName, exams = [] }) =>
    [shortId, ...exams.map(({ code }) => code)].map((code): Word => [code, shortName]),
  );
  return {
    credentials: [...named(credentials), ...codes],
    alternatives: named(alternatives),
    projects: named(projects),
    stacks: named(stacks),
    guides: guides.map(({ id, title }) => [id, title]),
    studies: evidence.studies.map(({ id, title }) => [id, title]),
    lists: listNames(dataset).map((name) => [name, '']),
    providers: terms('provider'),
    platforms: terms('cloud'),
    levels: named(vocabulary.levels),
    roles: named(vocabulary.roles),
    topics: named(vocabulary.topics),
    fields: named(wordsIn(dataset, 'fields') ?? []),
    facts: knownFields(credentials).map((field) => [field, '']),
    criteria: model.criteria.map(({ id, name }) => [`${id}=`, name]),
    languages: namedLanguages(credentials).map((code) => [code, '']),
    countries: named(vocabulary.countries),
    shells: SHELLS.map((shell) => [shell, '']),
  };
}
