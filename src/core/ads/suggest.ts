import { housesOf } from '../catalogue/houses.ts';
import type { AdSubject } from './ad-reader.ts';
import type { AdsReport, Suggestion } from './report.ts';

/** What half of them say is what is looked for. Judgement. */
const HALF = 0.5;

/** The flags that advertisements suggest: what half of them say. */
export function suggestionsFrom(dataset: AdSubject, report: Omit<AdsReport, 'suggests'>): Suggestion[] {
  const { ads, certificates, roles, platforms, providers } = report;
  const isOften = (count: number) => count > 0 && count >= ads * HALF;
  const suggestions: Suggestion[] = [];
  const add = (flag: Suggestion['flag'], value: string | undefined, count: number) => {
    if (value !== undefined && isOften(count)) suggestions.push({ flag, value, ads: count });
  };
  const asking = certificates.required + certificates.preferred;
  add('goal', 'posting', asking);
  add('role', roles[0]?.id, roles[0]?.ads ?? 0);
  // Two that are named equally often leave the platform open.
  const [first, second] = platforms;
  if (first !== undefined && first.ads > (second?.ads ?? 0)) add('cloud', first.id, first.ads);
  const named = providers.find(({ required }) => required > 0);
  const platform = dataset.vocabulary.platforms.find(({ id }) => housesOf(dataset.vocabulary).get(id) === named?.id);
  add('vendor-named', platform?.id, named?.required ?? 0);
  add('exam-helps', 'yes', asking);
  return suggestions;
}
