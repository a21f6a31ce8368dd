import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { cli } from '../cli/harness.ts';
import { ANSWER } from './answer-blocks.ts';

// Read by a parser that is not ours: what we escape for ourselves proves little.

/** The tokens of a document, those within others too. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => void found.push(token));
  return found;
}

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isLink = (token: Token): token is Tokens.Link => token.type === 'link';

/** More rows are a chart written out; the sum of a return explained line by line has some thirty. */
const LONGEST_OF_A_REPORT = 36;

describe.each([
  'recommend --goal switch --background business --portfolio none',
  'recommend',
  'compare AI-102 AI-103',
  'show PMLE',
  'show PMLE --sources',
  'roi PMLE --salary 80000',
  'roi PMLE AI-103 --salary 80000 --explain',
  'list --cloud azure',
])('%s, in Markdown', (line) => {
  const text = cli(`${line} --format markdown`).then(({ stdout }) => stdout);

  it('has one heading of the first level, and begins with it', async () => {
    const top = marked.lexer(await text);
    expect(top[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(top.filter((token) => token.type === 'heading' && token['depth'] === 1)).toHaveLength(1);
  });

  it('has no markup but its own, and only links that lead somewhere', async () => {
    const tokens = tokensOf(await text);
    expect(tokens.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    for (const { href } of tokens.filter(isLink)) expect(href).toMatch(/^https?:\/\/\S+$/);
  });

  it('has tables of the shape of their heads, none of them a chart written out', async () => {
    for (const { header, rows } of tokensOf(await text).filter(isTable)) {
      for (const row of rows) expect(row).toHaveLength(header.length);
      if (!line.startsWith('list')) expect(rows.length).toBeLessThanOrEqual(LONGEST_OF_A_REPORT);
    }
  });

  it('has no number that nobody can read', async () => {
    expect(await text).not.toMatch(/\d\.\d{6}|(?<![\w/.=-])\d{14}/);
  });
});

it('carries links, and each text as it was written', () => {
  const tokens = tokensOf(renderMarkdown(ANSWER));
  expect(tokens.filter(isLink).map(({ href }) => href)).toEqual([
    'https://grow.google/ai-essentials',
    'https://www.example.org/a/long/path?to=the&page=1',
  ]);
  const command = tokens.find((token) => token.type === 'code');
  expect(command).toMatchObject({ lang: 'sh', text: expect.stringContaining("--background 'product manager'") });
});
