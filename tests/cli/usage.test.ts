import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { cli } from './harness.ts';

describe('the program as a whole', () => {
  it('prints its version, which is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(VERSION).toBe(version);
    expect(await cli('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('alone and without a terminal prints help on standard error and exits 2', async () => {
    const { code, stdout, stderr } = await cli('');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Examples:/);
    for (const command of ['quiz', 'recommend', 'list', 'show', 'compare', 'roi', 'validate'])
      expect(stderr).toContain(command);
  });

  it.each([
    ['list --help', ['--provider', '--status', 'retiring', 'Examples:']],
    ['recommend --help', ['--background', 'list platforms', 'first-job', '--why-not', 'Examples:']],
    ['help compare', ['--differences', 'Examples:']],
  ])('%s shows %j', async (line, words) => {
    const { code, stdout, stderr } = await cli(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(stdout).toContain(word);
  });
});

describe('wrong usage exits 2, says what was wrong and how to mend it', () => {
  it.each([
    ['lits', /unknown command 'lits'/, /Did you mean list/],
    ['list --levle x', /unknown option '--levle'/, /--level/],
    ['list --level gruu', /--level does not know "gruu"/, /it takes one of: literacy/],
    ['list --provider amazon', /--provider does not know/, /did you mean aws/],
    ['list --status retird', /argument 'retird' is invalid/, /retired/],
    ['list --max-price -1', /--max-price/, /US dollars from 0/],
    ['recommend --background develper', /--background cannot be "develper"/, /did you mean developer/],
    ['recommend --budget abc', /--budget cannot be "abc"/, /US dollars from 0/],
    ['recommend --budget Infinity', /--budget/, /US dollars from 0/],
    ['recommend --experience -1', /--experience/, /years from 0 to 60/],
    ['recommend --as-of 2026-02-30', /--as-of/, /a date that exists/],
    ['recommend --deadline soon', /--deadline cannot be "soon"/, /12w/],
    ['recommend --deadline 2020-01-01', /before 2026-11-27/, /a later day/],
    ['recommend --language klingonese', /--language cannot be "klingonese"/, /such as German/],
    ['recommend --weights cost=2', /--weights/, /affordability/],
    ['recommend --why-not nothing', /no credential is called "nothing"/, /list --status any/],
    ['show pmel', /no credential is called "pmel"/, /did you mean google-cloud-professional-machine/],
    ['show PMLE pirce', /neither a credential nor a field/, /did you mean price/],
    ['compare PMLE', /one credential/, /two to 6/],
    ['compare PMLE PMLE', /one credential/, /two to 6/],
    ['list --json --format csv', /contradict each other/, /leave one/],
    ['show PMLE --format csv --output', /argument missing/, /.*/],
  ])('%s', async (line, message, hint) => {
    const { code, stdout, stderr } = await cli(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(hint);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('gives errors as JSON on standard error when JSON was asked for', async () => {
    const { stderr } = await cli('show nothing --json');
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'UNKNOWN_CREDENTIAL', location: null });
    expect(JSON.parse((await cli('list --format json --nope')).stderr).error.code).toBe('UNKNOWN_OPTION');
  });

  it('calls a defect a defect, without a stack unless asked for', async () => {
    const broken = { loadDataset: () => Promise.reject(new TypeError('x is not a function')) };
    const quiet = await cli('list', broken);
    expect(quiet.code).toBe(1);
    expect(quiet.stderr).toMatch(/defect in cert-advisor: x is not a function\nhint: please report/);
    expect(quiet.stderr).not.toMatch(/\n\s+at /);
    expect((await cli('list', { ...broken, env: { CERT_ADVISOR_DEBUG: '1' } })).stderr).toMatch(/\n\s+at /);
  });
});

describe('screens', () => {
  it('marks what is retired, with its last day and successor', async () => {
    const { stdout } = await cli('compare AI-102 AI-103');
    expect(stdout).toContain('retired 2026-06-30');
    expect(stdout).toMatch(
      /microsoft-ai-102 cannot be chosen: retired, last day 2026-06-30\. Its successor: microsoft-ai-103/,
    );
    expect((await cli('show MLS-C01')).stdout).toMatch(/until 2026-03-31\. Take instead: .*aws-ml-engineer-associate/);
  });

  it.each([
    ['list --cloud azure', 80],
    ['recommend --background developer --goal genai', 80],
    ['show PMLE --sources', 100],
    ['compare AI-103 PMLE', 80],
  ])('%s stays within %i columns, but for ids and URLs', async (line, columns) => {
    const { stdout } = await cli(line, { stdoutIsTerminal: true, columns, env: { NO_COLOR: '1' } });
    const long = stdout
      .split('\n')
      .filter((text) => text.length > columns && !/https?:\/\/|[a-z]+(-[a-z]+){4}/.test(text));
    expect(long).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints the same facts as Markdown, HTML, CSV and NDJSON', async () => {
    expect((await cli('list --cloud gcp --format markdown')).stdout).toMatch(/\| ID \|.*\n\| --- \|/);
    expect((await cli('list --cloud gcp --format html')).stdout).toMatch(/^<!doctype html>[\s\S]*<table>/i);
    expect((await cli('list --cloud gcp --format csv')).stdout).toMatch(/^id,name,provider/);
    const lines = (await cli('list --cloud gcp --format ndjson')).stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(JSON.parse(line).platforms).toContain('gcp');
  });
});
