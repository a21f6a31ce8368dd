import type { SourcedDataset } from '../../core/dataset.ts';
import { CRITERIA } from '../../core/scoring/model.ts';
import type { Path } from '../parse.ts';
import { answerFindings, answersIn, answersKnown } from './answers.ts';
import { choicesOf, dangling, idsOf, referencesIn } from './references.ts';
import { type Finding, inPart, type Rule, type Subject } from './rule.ts';

const modelReference: Rule = {
  code: 'CERT040',
  id: 'unknown-in-model',
  severity: 'error',
  what: 'Criteria, roles, topics, levels, questions and answers that the model, the alternatives and the wording name exist.',
  why: 'A table for an answer that nobody can give never counts, and nobody notices.',
  example: 'adjust: [{ when: { goal: [mlopss] }, by: 4 }]',
  mend: 'Use the name that is suggested; besides the questions there are stage, pile, posting and purse.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    // A questionnaire of one's own must fit the model that is taken over, and the other way round.
    yield* inPart(material, 'model', (origin) => modelFindings(dataset, origin));
    yield* inPart(material, 'alternatives', (origin) => alternativeFindings(dataset, origin));
    yield* inPart(material, 'wording', (origin) => wordingFindings(dataset, origin));
  },
};

function* modelFindings(dataset: SourcedDataset, origin: Finding['origin']): Generator<Finding> {
  const { model, vocabulary } = dataset;
  const known = answersKnown(dataset);
  for (const [index, { adjust = [] }] of model.criteria.entries())
    for (const [place, { when }] of adjust.entries())
      yield* answerFindings(origin, ['criteria', index, 'adjust', place, 'when'], when, known);
  yield* answerFindings(origin, ['signal', 'by'], answersIn(model.signal.by), known);
  yield* assumedFindings(dataset, origin, known);
  for (const [index, { when, roles }] of model.roleFit.implied.entries()) {
    yield* answerFindings(origin, ['roleFit', 'implied', index, 'when'], when, known);
    yield* dangling(
      origin,
      referencesIn(['roleFit', 'implied', index, 'roles'], 'role', roles, idsOf(vocabulary.roles)),
    );
  }
  yield* keys(origin, ['levelFit', 'implied'], 'background', model.levelFit.implied, choicesOf(dataset, 'background'));
  yield* keys(
    origin,
    ['recognition', 'issuers'],
    'employer',
    model.recognition.issuers,
    choicesOf(dataset, 'employer'),
  );
  yield* keys(origin, ['goalFit', 'goals'], 'goal', model.goalFit.goals, choicesOf(dataset, 'goal'));
  const kinds = idsOf(vocabulary.providerKinds);
  for (const [employer, byKind] of Object.entries(model.recognition.issuers))
    yield* keys(origin, ['recognition', 'issuers', employer], 'kind of provider', byKind, kinds);
  for (const [goal, { topics = {}, levels = {}, issuers = {} }] of Object.entries(model.goalFit.goals)) {
    yield* keys(origin, ['goalFit', 'goals', goal, 'topics'], 'topic', topics, idsOf(vocabulary.topics));
    yield* keys(origin, ['goalFit', 'goals', goal, 'levels'], 'level', levels, idsOf(vocabulary.levels));
    yield* keys(origin, ['goalFit', 'goals', goal, 'issuers'], 'kind of provider', issuers, [...kinds, 'none']);
  }
}

/** Skills that the vocabulary does not know, and answers that prove them but cannot be given. */
function* assumedFindings(
  { model, vocabulary }: SourcedDataset,
  origin: Finding['origin'],
  known: ReadonlyMap<string, readonly string[]>,
): Generator<Finding> {
  const { assumed, unpublished } = model.levelFit;
  yield* keys(origin, ['levelFit', 'assumed'], 'skill', assumed, idsOf(vocabulary.skills));
  for (const [word, { decides, shown }] of Object.entries(assumed)) {
    yield* answerFindings(origin, ['levelFit', 'assumed', word, 'decides'], answersIn(decides), known);
    yield* answerFindings(origin, ['levelFit', 'assumed', word, 'shown'], answersIn(shown), known);
  }
  yield* keys(origin, ['levelFit', 'unpublished', 'levels'], 'level', unpublished.levels, idsOf(vocabulary.levels));
}

/** The keys of a record that name nothing. */
function keys(origin: Finding['origin'], path: Path, what: string, record: object, known: readonly string[]) {
  return dangling(
    origin,
    Object.keys(record).map((id) => ({ path: [...path, id], what, id, known })),
  );
}

function* alternativeFindings(dataset: SourcedDataset, origin: Finding['origin']): Generator<Finding> {
  const known = answersKnown(dataset);
  const { vocabulary, alternatives } = dataset;
  for (const [index, { roles, topics, judged }] of alternatives.entries()) {
    yield* dangling(origin, [
      ...referencesIn([index, 'roles'], 'role', roles, idsOf(vocabulary.roles)),
      ...referencesIn([index, 'topics'], 'topic', topics, idsOf(vocabulary.topics)),
    ]);
    yield* keys(origin, [index, 'judged'], 'criterion', judged, CRITERIA);
    for (const [criterion, { by }] of Object.entries(judged))
      yield* answerFindings(origin, [index, 'judged', criterion, 'by'], answersIn(by), known);
  }
}

function* wordingFindings(dataset: SourcedDataset, origin: Finding['origin']): Generator<Finding> {
  const known = answersKnown(dataset);
  const { because, tips, afterwards, next } = dataset.wording;
  // Reasons speak of any question, also of those answered with a number; `any` stands for whatever was answered.
  const reasons = new Map([...dataset.questions.map(({ id }) => [id, choicesOf(dataset, id)] as const), ...known]);
  const withAny = new Map([...reasons].map(([question, choices]) => [question, [...choices, 'any']]));
  for (const side of ['for', 'against'] as const)
    yield* answerFindings(origin, ['because', side], answersIn(because[side]), withAny);
  const lapses = ['lapses', ['yes', 'no']] as const;
  const forTips = new Map([...known, ['type', ['credential', 'alternative']] as const, lapses]);
  for (const [key, list] of Object.entries({ tips, afterwards, next }))
    for (const [index, { when }] of list.entries()) yield* answerFindings(origin, [key, index, 'when'], when, forTips);
}

/** What the model refers to. */
export const MODEL_RULES: readonly Rule[] = [modelReference];
