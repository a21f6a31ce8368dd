import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Claim } from '../../../core/catalogue/credential.ts';
import type { CredentialDetail } from '../../../core/catalogue/detail.ts';
import { FIELDS } from '../../../core/catalogue/fields.ts';
import { plural } from '../../../core/figure-text.ts';
import type { Fact, Text } from '../../blocks.ts';
import { factOf, namedList } from './parts.ts';

/** The fields that are told here, so that they are not told again below. */
export const AT_A_GLANCE: readonly string[] = [
  'provider',
  'kind',
  'level',
  'handsOn',
  'roles',
  'assumes',
  'askedFor',
  'advised',
  'averageEffectNeeded',
  'renewalUsd',
];

/** For whom, what one earns, what to beware of, who asks for it and advises it, whether it pays, what comes before and after. */
export function glanceItems(catalogue: Catalogue, detail: CredentialDetail): Fact[] {
  const field = (id: string) => FIELDS.find((each) => each.id === id)?.text(detail, catalogue) ?? null;
  const fact = (path: string) => factOf(catalogue, detail, path);
  const all: readonly (readonly [label: Fact[0], value: Text | null])[] = [
    ['For', joined(field('roles'), field('level'), behind('experience', fact('experienceYears')))],
    ['Assumes', field('assumes')],
    ['Earns', joined(joinedBy(' from ', field('kind'), field('provider')), behind('practice', field('handsOn')))],
    ['Asked for in', field('askedFor')],
    ['Advised by', field('advised')],
    ['Pay', joined(behind('must raise pay by', field('averageEffectNeeded')), payText(detail.claims))],
    [{ text: 'Disputed', tone: 'warning' }, joinedBy('; ', ...disputes(detail))],
    ['Before it', joined(behind('required', fact('requires')), fact('recommended'))],
    ['After it', namedList(catalogue, detail.leadsTo)],
    ['Replaces', namedList(catalogue, detail.predecessors)],
  ];
  return all.flatMap(([label, value]): Fact[] => (value === null || value === '' ? [] : [[label, value]]));
}

function joinedBy(between: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(between);
}

function joined(...parts: readonly (string | null)[]): string {
  return joinedBy(' · ', ...parts);
}

function behind(words: string, text: string | null): string | null {
  return text === null ? null : `${words} ${text}`;
}

/** What kind of claims there are about pay; what they say stands below. */
function payText(claims: readonly Claim[]): string | null {
  const aboutPay = claims.filter(({ about }) => about === 'pay');
  const compared = aboutPay.filter(({ method }) => method === 'randomised' || method === 'matched').length;
  const others = aboutPay.length - compared;
  const studies = compared === 0 ? 'nobody compared holders with people like them' : plural(compared, 'comparison');
  return joinedBy('; ', studies, others === 0 ? null : `${plural(others, 'claim')} without a comparison`);
}

/** Where sources disagree, in the words of readers. */
function disputes({ facts }: CredentialDetail): string[] {
  return facts.flatMap(({ label, text, conflicts }) => {
    const rivals = conflicts.map((rival) => {
      const publishers = rival.sources.map(({ publisher }) => publisher).join(', ');
      return `${rival.text} says ${publishers}`;
    });
    return rivals.length === 0 ? [] : [`${label}: ${text} here, ${rivals.join(', ')}`];
  });
}
