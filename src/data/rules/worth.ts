import { factsOf } from '../../core/catalogue/provenance.ts';
import type { RefusedSource } from '../../core/catalogue/vocabulary.ts';
import { type Finding, type Rule, type Subject, stepsOf } from './rule.ts';
import { sourcesWithPaths } from './walk.ts';

const refusedSource: Rule = {
  code: 'CERT037',
  id: 'refused-source',
  severity: 'error',
  what: 'No source stands on a host that the vocabulary refuses: content farms, transcripts of chats, staging hosts.',
  why: 'A page that is made up, or gone tomorrow, makes a figure look founded.',
  example: 'url: https://visualfoodie.com/exam-prices',
  mend: 'Find a page that deserves trust; a fact without another source is not known and goes.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const refused = dataset.vocabulary.refusedSources;
    const found = [
      ...[...sourcesWithPaths(material)].map(({ source, origin, path }) => ({ url: source.url, origin, path })),
      ...material.guideEntries.map(({ guide, origin }) => ({ url: guide.url, origin, path: [] })),
    ];
    for (const { url, origin, path } of found) {
      const refusal = refusalOf(url, refused);
      if (refusal !== null) yield { origin, path: [...path, 'url'], message: `${refusal.host}: ${refusal.why}` };
    }
  },
};

/** Why an address may be no source: the entry whose host it is on, at any depth; null when it may. */
function refusalOf(url: string, refused: readonly RefusedSource[]): RefusedSource | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const labels = hostname.split('.');
  const hosts = [...labels, ...labels.map((_, index) => labels.slice(index).join('.'))];
  const isOn = ({ host: entry }: RefusedSource): boolean => {
    const [host = '', ...steps] = entry.split('/');
    return hosts.includes(host) && `${pathname}/`.startsWith(['', ...steps, ''].join('/'));
  };
  return refused.find(isOn) ?? null;
}

/** What people act on: prices, dates, languages. */
const WEIGHTY =
  /(^|\.)(usd|betaUsd|usdPerMonth|extrasUsd|opens|betaUntil|registrationCloses|closes|issuedUntil|languages)$/;

const hearsay: Rule = {
  code: 'CERT038',
  id: 'hearsay-alone',
  severity: 'warning',
  what: 'A price, a date or a list of languages rests on at least one page that was read itself or in a copy.',
  why: 'What somebody reports of a page may be old or wrong, and these are what people act on.',
  example: 'usd: { value: 99, sources: [page] }, page with read: reported',
  mend: 'Open the page itself; until then the warning counts how much is known at second hand.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    for (const { credential, origin } of material.entries) {
      const known = { ...dataset.evidence.sources, ...credential.sources };
      for (const { path, fact } of factsOf(credential))
        if (WEIGHTY.test(path) && fact.sources.every((key) => known[key]?.read === 'reported'))
          yield { origin, path: stepsOf(path), message: `${path}: known at second hand only` };
    }
  },
};

/** Worth: what a source must be to be one. */
export const WORTH_RULES: readonly Rule[] = [refusedSource, hearsay];
