import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { PARTS } from '../src/data/parts.ts';
import type { RuleText } from '../src/data/rules/rule.ts';
import { RULE_TEXTS } from '../src/data/rules.ts';
import { credentialSchema } from '../src/data/schema/credential.ts';
import { guideSchema } from '../src/data/schema/guide.ts';

/** What is generated from the code, by path in the repository. A test compares it with what is committed. */
export function generated(): Map<string, string> {
  const schemas = [
    { name: 'credential', title: 'A credential: one file of data/credentials/', schema: credentialSchema },
    { name: 'guide', title: 'A guide: one file of data/guides/', schema: guideSchema },
    ...PARTS.map(({ file, schema }) => ({ name: nameOf(file), title: `data/${file}`, schema })),
  ];
  return new Map([
    ...schemas.map(({ name, title, schema }) => [`data/schema/${name}.json`, jsonSchema(title, schema)] as const),
    ['docs/data-rules.md', rulesPage(RULE_TEXTS)] as const,
  ]);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}

function jsonSchema(title: string, schema: GenericSchema): string {
  // What JSON Schema cannot say (low no greater than high, trimmed text) is left to `validate`.
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

const INTRODUCTION = `# The rules of the data

\`cert-advisor validate [PATH]\` checks a dataset by these rules; so does the build, and whatever is read with \`--data\` or
\`--extend\`. An error makes a dataset unusable (exit code 3); a warning asks for a second look. Each problem names its rule,
file, line and column; \`--json\` gives the same as \`problems[]\`.

\`--max-age 180d\` turns every fact that was not checked in that time into an error. \`--own-words DIR\` compares all texts with
the \`.txt\` files of a folder. \`--compile OUT.json\` writes a sound dataset as one file: where its hash says that it is as it was
compiled, it is loaded without being checked again; where it does not, by all rules.

This page is generated from \`src/data/rules/\` by \`npm run data:generate\`.
`;

/** The page that documents every rule. */
export function rulesPage(rules: readonly RuleText[]): string {
  const table = rules.map(
    ({ code, id, severity }) => `| [${code}](#${code.toLowerCase()}-${id}) | ${id} | ${severity} |`,
  );
  const sections = rules.map(
    ({ code, id, severity, what, why, example, mend }) =>
      `## ${code} ${id}\n\n${what}\n\n- Severity: ${severity}\n- Why: ${why}\n- Trips it: ${example}\n- To mend it: ${mend}\n`,
  );
  return [INTRODUCTION, '| code | rule | severity |', '|---|---|---|', ...table, '', ...sections].join('\n');
}

/** Writes everything that is generated; says what it wrote. */
export async function main(): Promise<string> {
  const files = generated();
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return `${[...files.keys()].join('\n')}\n`;
}
