import { factsOf } from '../../core/catalogue/provenance.ts';
import { repeats } from './ids.ts';
import { type Finding, type Rule, type Subject, stepsOf } from './rule.ts';

/** What a price by its path usually lies between, US dollars; 0 is always possible. */
const USUAL_USD: readonly { readonly path: RegExp; readonly low: number; readonly high: number }[] = [
  { path: /^exams\.\d+\.(usd|betaUsd)$/, low: 20, high: 2_000 },
  { path: /^course\.usdPerMonth$/, low: 5, high: 500 },
  { path: /^course\.usd$/, low: 5, high: 50_000 },
  { path: /^extrasUsd$/, low: 5, high: 10_000 },
  { path: /^renewal\.usd$/, low: 5, high: 2_000 },
];

const suspiciousPrice: Rule = {
  code: 'CERT080',
  id: 'suspicious-price',
  severity: 'warning',
  what: 'A price is of the usual order: an exam 20 to 2,000 dollars, a course up to 50,000, and not "from 0" when it costs something.',
  why: 'A digit too many, another currency or a discount is the likelier explanation.',
  example: 'exams: [{ code: X-1, usd: { value: 9900, sources: [page] } }]',
  mend: 'Look at the source again; if the price is right, leave the warning.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries)
      for (const { path, fact } of factsOf(credential)) {
        const usual = USUAL_USD.find(({ path: pattern }) => pattern.test(path));
        const [low, high] = Array.isArray(fact.value) ? fact.value : [fact.value, fact.value];
        if (usual === undefined || typeof low !== 'number' || typeof high !== 'number') continue;
        if (low === 0 && high > 0)
          yield { origin, path: stepsOf(path), message: `${path}: from 0 to ${high} dollars: free or not?` };
        else if (high > usual.high || (low > 0 && low < usual.low))
          yield { origin, path: stepsOf(path), message: `${path}: ${low} to ${high} dollars is unusual` };
      }
  },
};

const MAX_VALIDITY_MONTHS = 120;

const oddValidity: Rule = {
  code: 'CERT081',
  id: 'odd-validity',
  severity: 'warning',
  what: 'A validity is a whole number of months between 6 and 120, or `never`.',
  why: 'A validity of 2 or 3 is years taken for months.',
  example: 'validityMonths: { value: 3, sources: [page] }',
  mend: 'Write months: three years are 36.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const months = credential.validityMonths?.value;
      if (months === undefined || months === 'never') continue;
      if (!Number.isInteger(months) || months < 6 || months > MAX_VALIDITY_MONTHS)
        yield { origin, path: ['validityMonths', 'value'], message: `valid for ${months} months?` };
    }
  },
};

const nothingToTake: Rule = {
  code: 'CERT082',
  id: 'nothing-to-take',
  severity: 'error',
  what: 'A credential has an exam or a course; `course: {}` says that there is one of which nothing is known.',
  why: 'Without either there is nothing that could be open, and it would count as retired.',
  example: 'neither exams: nor course:',
  mend: 'Write the exam or the course, if only with its dates.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries)
      if (credential.exams === undefined && credential.course === undefined)
        yield { origin, path: ['id'], message: `${credential.id} has neither an exam nor a course` };
  },
};

const kindMismatch: Rule = {
  code: 'CERT083',
  id: 'kind-mismatch',
  severity: 'warning',
  what: 'A certification has an exam; a plain course and a course-based certificate have none.',
  why: 'The kind decides how employers read it.',
  example: 'kind: certification without exams:',
  mend: 'Correct the kind, or write the exam.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const { kind, exams, id } = credential;
      if (kind === 'certification' && exams === undefined)
        yield { origin, path: ['kind'], message: `${id} is a certification without an exam` };
      if ((kind === 'course' || kind === 'certificate') && exams !== undefined)
        yield { origin, path: ['kind'], message: `${id} is a ${kind} with an exam` };
    }
  },
};

const repeated: Rule = {
  code: 'CERT084',
  id: 'repeated-entry',
  severity: 'warning',
  what: 'A list names a thing once, and a role is either prepared for or related.',
  why: 'The second mention changes nothing and suggests a slip.',
  example: 'roles: [analyst, analyst]',
  mend: 'Remove one of the two.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const { aliases = [], platforms, roles, relatedRoles = [], topics } = credential;
      for (const [key, list] of Object.entries({ aliases, platforms, roles, relatedRoles, topics }))
        for (const index of repeats(list)) yield { origin, path: [key, index], message: `${list[index]} stands twice` };
      for (const [index, role] of relatedRoles.entries())
        if (roles.includes(role))
          yield { origin, path: ['relatedRoles', index], message: `${role} stands under roles already` };
    }
  },
};

const neighbourReason: Rule = {
  code: 'CERT085',
  id: 'neighbour-without-reason',
  severity: 'error',
  what: 'A neighbour says why it is in the data, and nothing else does.',
  why: 'The data is about one field; what stands beside it must earn its place.',
  example: 'scope: neighbour without scopeReason',
  mend: 'Say who holds it or weighs it against a credential of the field, or drop it.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const { scope, scopeReason, id } = credential;
      if ((scope === undefined) !== (scopeReason === undefined))
        yield {
          origin,
          path: [scope === undefined ? 'scopeReason' : 'scope'],
          message:
            scope === undefined
              ? `${id} is no neighbour, but says why it is one`
              : `${id} is a neighbour without a reason`,
        };
    }
  },
};

/** Plausibility: what is probably a slip. */
export const PLAUSIBILITY_RULES: readonly Rule[] = [
  suspiciousPrice,
  oddValidity,
  nothingToTake,
  kindMismatch,
  repeated,
  neighbourReason,
];
