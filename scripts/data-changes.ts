import { readFileSync, statSync } from 'node:fs';
import type { SourcedCredential } from '../src/core/catalogue/credential.ts';
import { factLabel, factText } from '../src/core/catalogue/fact-text.ts';
import { factsOf } from '../src/core/catalogue/provenance.ts';
import type { SourcedDataset } from '../src/core/dataset.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { shippedDataFolder } from '../src/data/shipped.ts';

// node scripts/run.mjs scripts/data-changes.ts BEFORE [AFTER]: the data's part of a changelog, in Markdown. Each is a folder of YAML, or the
// JSON that ships (`npm pack cert-advisor@0.1.0` holds it as dist/dataset.json); AFTER is the data of this tree unless it is given.

/** What a reader of a changelog would act on; the rest is counted. */
const TOLD =
  /(usd|usdPerMonth|opens|closes|registrationCloses|validityMonths|successors|renewal|requires|issued|languages)$/;

/** What differs between two datasets, as a Markdown list for each kind of change. */
export function dataChanges(before: SourcedDataset, after: SourcedDataset): string {
  const old = new Map(before.credentials.map((credential) => [credential.id, credential]));
  const ids = new Set(after.credentials.map(({ id }) => id));
  const changed = after.credentials.flatMap((credential) => {
    const previous = old.get(credential.id);
    const texts = previous === undefined ? [] : changesOf(previous, credential);
    return texts.length === 0 ? [] : [`${named(credential)}: ${texts.join('; ')}`];
  });
  return [
    section('Added', after.credentials.filter(({ id }) => !old.has(id)).map(named)),
    section('Changed', changed),
    section('Taken out', before.credentials.filter(({ id }) => !ids.has(id)).map(named)),
    section('Guides added', newIds(before.guides, after.guides)),
    section('Studies added', newIds(before.evidence.studies, after.evidence.studies)),
  ].join('');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `#### ${title} (${lines.length})\n\n${lines.map((line) => `- ${line}\n`).join('')}\n`;
}

const named = ({ name, id }: SourcedCredential) => `${name} (\`${id}\`)`;

function newIds(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): string[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).map(({ id }) => `\`${id}\``);
}

/** What differs between two editions of a credential: facts that are told one by one, the rest as a number. */
function changesOf(before: SourcedCredential, after: SourcedCredential): string[] {
  const [old, current] = [before, after].map((credential) => new Map(textsOf(credential)));
  const labels = [...new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])])];
  const changes = labels.flatMap((label) => {
    const [from, to] = [old?.get(label), current?.get(label)];
    return from?.text === to?.text
      ? []
      : [{ label, from: from?.text, to: to?.text, isTold: (to ?? from)?.isTold === true }];
  });
  const others = changes.filter(({ isTold }) => !isTold).length;
  return [
    ...changes
      .filter(({ isTold }) => isTold)
      .map(({ label, from, to }) => `${label} ${from ?? 'unknown'} → ${to ?? 'unknown'}`),
    ...(others === 0 ? [] : [`${others} other ${others === 1 ? 'fact' : 'facts'}`]),
  ];
}

function textsOf(
  credential: SourcedCredential,
): (readonly [string, { readonly text: string; readonly isTold: boolean }])[] {
  return factsOf(credential).map(({ path, fact }) => [
    factLabel(credential, path),
    { text: factText(path, fact.value), isTold: TOLD.test(path) },
  ]);
}

async function read(path: string): Promise<SourcedDataset> {
  if (statSync(path).isDirectory()) return loadYaml(path, null, true);
  return JSON.parse(readFileSync(path, 'utf8')) as SourcedDataset;
}

export async function main([before, after = shippedDataFolder()]: readonly string[]): Promise<string> {
  if (before === undefined) return 'usage: npm run data:changes -- BEFORE [AFTER]\n';
  return dataChanges(await read(before), await read(after));
}
