import type { SourcedDataset } from '../../core/dataset.ts';
import { CRITERIA } from '../../core/scoring/model.ts';
import type { Path } from '../parse.ts';
import { choicesOf, dangling, idsOf, referencesIn } from './references.ts';
import { type Finding, inPart, type Rule, type Subject } from './rule.ts';

const risingScale: Rule = {
  code: 'CERT041',
  id: 'scale-not-rising',
  severity: 'error',
  what: 'The anchor points of a scale stand with x rising.',
  why: 'Between two points the value is read off a straight line, from left to right.',
  example: 'hours: [[0, 1], [40, 0.8], [10, 0.95]]',
  mend: 'Put the points in order, each x once.',
  *check({ material }: Subject): Iterable<Finding> {
    const origin = material.places.get('model');
    if (origin === undefined) return;
    for (const { points, path } of scalesIn(material.model, []))
      for (const [index, [x]] of points.entries()) {
        const before = points[index - 1];
        if (before !== undefined && x <= before[0])
          yield { origin, path: [...path, index], message: `${path.join('.')}: ${x} comes after ${before[0]}` };
      }
  },
};

type Points = readonly (readonly [number, number])[];

/** Every list of pairs of numbers below a value. */
function* scalesIn(value: unknown, path: Path): Generator<{ points: Points; path: Path }> {
  if (isPoints(value)) yield { points: value, path };
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* scalesIn(inner, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* scalesIn(inner, [...path, key]);
}

function isPoints(value: unknown): value is Points {
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite);
  return Array.isArray(value) && value.length > 0 && value.every(isPair);
}

const uncovered: Rule = {
  code: 'CERT042',
  id: 'answer-not-covered',
  severity: 'error',
  what: 'The model holds every criterion, and says something about every goal, every kind of employer and of provider, and every background.',
  why: 'For an answer that the model does not know, everything would score the same.',
  example: 'a goal in questions.yaml that is missing under goalFit.goals',
  mend: 'Add it to model.yaml, or remove the answer.',
  check: ({ dataset, material }: Subject) => inPart(material, 'model', (origin) => uncoveredIn(dataset, origin)),
};

function* uncoveredIn(dataset: SourcedDataset, origin: Finding['origin']): Generator<Finding> {
  const { model } = dataset;
  const parts: readonly (readonly [Path, string, readonly string[], readonly string[]])[] = [
    [['criteria'], 'criterion', CRITERIA, idsOf(model.criteria)],
    [['goalFit', 'goals'], 'goal', choicesOf(dataset, 'goal'), Object.keys(model.goalFit.goals)],
    [['recognition', 'issuers'], 'employer', choicesOf(dataset, 'employer'), Object.keys(model.recognition.issuers)],
    [['levelFit', 'implied'], 'background', choicesOf(dataset, 'background'), Object.keys(model.levelFit.implied)],
    ...Object.entries(model.recognition.issuers).map(
      ([employer, byKind]) =>
        [
          ['recognition', 'issuers', employer],
          'kind of provider',
          idsOf(dataset.vocabulary.providerKinds),
          Object.keys(byKind),
        ] as const,
    ),
  ];
  for (const [path, what, wanted, present] of parts)
    for (const id of wanted)
      if (!present.includes(id)) yield { origin, path, message: `${path.join('.')} lacks the ${what} ${id}` };
}

const questionForm: Rule = {
  code: 'CERT043',
  id: 'question-form',
  severity: 'error',
  what: 'A choice has answers, each once; a role, a platform or a vendor offered as an answer stands in the vocabulary.',
  why: 'An answer outside the vocabulary matches no credential.',
  example: 'the answer "devops" to role, which vocabulary.yaml does not have',
  mend: 'Use the terms of vocabulary.yaml, or add the term there.',
  check: ({ dataset, material }: Subject) => inPart(material, 'questions', (origin) => questionsIn(dataset, origin)),
};

function* questionsIn(dataset: SourcedDataset, origin: Finding['origin']): Generator<Finding> {
  for (const [index, { id, type, choices = [] }] of dataset.questions.entries()) {
    const values = choices.map(({ value }) => value);
    if (type === 'choice' && values.length === 0) yield { origin, path: [index], message: `${id} offers no choices` };
    for (const [place, value] of values.entries())
      if (values.indexOf(value) < place)
        yield { origin, path: [index, 'choices', place], message: `${id} offers ${value} twice` };
    const known = vocabularyFor(dataset, id);
    if (known !== null) yield* dangling(origin, referencesIn([index, 'choices'], id, values, known));
  }
}

/** The terms that the answers to a question must come from; null where they are the questionnaire's own. */
function vocabularyFor({ vocabulary }: SourcedDataset, question: string): string[] | null {
  if (question === 'role') return idsOf(vocabulary.roles);
  if (question === 'cloud') return ['none', ...idsOf(vocabulary.platforms)];
  return question === 'vendorNamed' ? idsOf(vocabulary.platforms) : null;
}

/** Judgement: scales, coverage and questions. */
export const JUDGEMENT_RULES: readonly Rule[] = [risingScale, uncovered, questionForm];
