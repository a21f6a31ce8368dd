import { describe, expect, it } from 'vitest';
import { cli } from './harness.ts';

const SECTIONS = ['For whoever decides', 'What colleagues will ask', 'Sources'];

describe.each([
  ['recommend --background developer --goal genai --cloud azure --role ai-engineer --salary 80000'],
  ['plan AI-103 --background developer --goal genai --role ai-engineer --salary 80000 --seats 4'],
])('the page of %s', (line) => {
  it('has need, recommendation, rivals, cost and time, return, risks, questions, sources, the day to look again', async () => {
    const { stdout, code } = await cli(`${line} --format markdown`);
    expect(code).toBe(0);
    for (const section of [...SECTIONS, 'What else was looked at', 'Risks'])
      expect(stdout).toContain(`## ${section}\n`);
    expect(stdout).toMatch(/\*\*Need:\*\* .*Software developer/);
    expect(stdout).toMatch(/\*\*Recommended:\*\* .*, then /);
    expect(stdout).toMatch(/\*\*Cost and time:\*\* \$165–330 and .* h, done by /);
    expect(stdout).toMatch(/\*\*Return:\*\* Azure AI Apps and Agents Developer: .*must raise pay by/);
    expect(stdout).toMatch(/\*\*Look again:\*\* 25 Feb 2027: /);
    const rivals = /## What else was looked at\n\n(.*\n.*\n)((?:\|.*\n)+)/.exec(stdout)?.[2]?.trim().split('\n');
    expect(rivals).toHaveLength(2);
    expect(stdout).toMatch(/\| \d{4}-\d{2}-\d{2} \|/);
    expect(stdout).not.toMatch(/\{\w+\}/);
  });

  it('says the same in HTML, and stays off the terminal', async () => {
    const { stdout } = await cli(`${line} --format html`);
    for (const section of SECTIONS) expect(stdout).toContain(`>${section}</h2>`);
    const terminal = await cli(line);
    for (const section of SECTIONS) expect(terminal.stdout).not.toContain(section);
  });
});

describe('the page', () => {
  it('has no return where no salary is known, and a sum for the team where several learn', async () => {
    const { stdout } = await cli('plan AI-103 --background developer --seats 4 --format markdown');
    expect(stdout).not.toContain('**Return:**');
    expect(stdout).toMatch(/for 4 people \$660–1,320/);
  });

  it('needs no answers where a thing is named', async () => {
    const { stdout, code } = await cli('plan AI-103 --format markdown');
    expect(code).toBe(0);
    expect(stdout).toContain('## For whoever decides');
    expect(stdout).not.toContain('**Need:**');
  });

  it('says nothing of plans where nothing is known of the person', async () => {
    const { stdout } = await cli('recommend --format markdown');
    expect(stdout).not.toContain('For whoever decides');
  });
});
