import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { cli, json } from './harness.ts';

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
    ['list --level gruu', /--level does not know "gruu"/, /it takes one of literacy/],
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
    ['recommend --why-not qqqqqq', /no credential is called "qqqqqq"/, /list --status any/],
    ['recommend --why-not nothing', /"nothing" fits 2 things/, /one of these ids/],
    ['show pmel', /no credential is called "pmel"/, /did you mean PMLE\?/],
    ['show PMLE pirce', /neither a field nor the name of anything/, /did you mean price/],
    ['show AI-103 pass-rate', /"pass-rate" is neither a field/, /did you mean|fields are price/],
    ['show aws', /"aws" fits \d+ things/, /cert-advisor list --provider aws shows what there is/],
    ['show azure', /"azure"/, /cert-advisor list --cloud azure shows/],
    ['show portfolio-project', /no credential is called/, /did you mean own-projects/],
    ['list --topic xyz', /--topic does not know "xyz"/, /cert-advisor list topics shows them all/],
    ['list --max-price 1.500', /can mean two things/, /write 1500 or 1.50/],
    ['list --limit 2.5', /--limit cannot be "2.5"/, /.*/],
    ['list --sort colour', /--sort does not know "colour"/, /it takes one of name/],
    ['list --columns id,colour', /--columns does not know "colour"/, /list fields shows them all/],
    ['list --sort break-even', /needs your salary/, /--salary 80000/],
    ['recommend aws', /recommend takes no words but its options/, /recommend --help/],
    ['compare PMLE article-a', /"article-a" is a guide/, /can be compared/],
    ['compare PMLE', /one thing/, /2 to 6/],
    ['compare PMLE PMLE', /one thing/, /2 to 6/],
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
    const { stderr } = await cli('show xyzzy --json');
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

describe('what people type is taken where it can mean one thing only', () => {
  const idsOf = async (line: string): Promise<string[]> => {
    const { credentials } = await json<{ readonly credentials: readonly { readonly id: string }[] }>(line);
    return credentials.map(({ id }) => id);
  };

  it.each([
    [
      'list --provider AWS --max-price $150 --max-hours 60h --language Japanese',
      'list --provider aws --max-price 150 --max-hours 60 --language ja',
    ],
    ['list aws', 'list --provider aws'],
    ['list aws associate', 'list --provider aws --level associate'],
    ['list azure', 'list --cloud azure'],
    ['list google cloud', 'list --provider google-cloud'],
    ['list agents --free', 'list --topic agents --free'],
    ['list kubernetes', 'list --search kubernetes'],
    ['list exams --sort price', 'list --kind certification --sort price'],
    ['list courses', 'list --kind course'],
    ['list --sort Price', 'list --sort price'],
  ])('%s is %s', async (loose, strict) => {
    const found = await idsOf(strict);
    expect(found.length).toBeGreaterThan(0);
    expect(await idsOf(loose)).toEqual(found);
  });

  it('tells conditions of a choice apart, each of which is enough', async () => {
    const { stdout } = await cli('compare AIF-C01 AI-901 --format markdown');
    expect(stdout).toMatch(/^- Choose AI-901 if you work on Microsoft Azure, or if /m);
  });

  it('says what words were read as', async () => {
    expect((await cli('list aws associate')).stdout).toContain('was read as --provider aws --level associate');
  });

  it.each([
    ['show google ai essentials', 'google-ai-essentials'],
    ['show AIF-C01', 'aws-ai-practitioner'],
    ['show projects of your own', 'portfolio-projects'],
    ['show prompt library', 'personal-prompt-library'],
  ])('%s opens %s', async (line, id) => {
    const { options } = await json<{ readonly options: readonly { readonly id: string }[] }>(line);
    expect(options.map((each) => each.id)).toEqual([id]);
  });

  it('opens several at once, and a field behind a name of several words', async () => {
    const { options } = await json<{ readonly options: readonly { readonly id: string }[] }>(
      'show PMLE google ai essentials',
    );
    expect(options.map(({ id }) => id)).toEqual([
      'google-cloud-professional-machine-learning-engineer',
      'google-ai-essentials',
    ]);
    const { id, field } = await json<{ readonly id: string; readonly field: string }>(
      'show google ai essentials last day',
    );
    expect({ id, field }).toEqual({ id: 'google-ai-essentials', field: 'last-day' });
  });

  it('opens guides, studies and stacks', async () => {
    const page = await json<Record<string, readonly { readonly id: string }[]>>(
      'show article-a built-in-count-2026 ml-engineer',
    );
    const found = Object.entries(page).flatMap(([key, things]) =>
      Array.isArray(things) ? things.map((each) => `${key} ${each.id}`) : [],
    );
    expect(found).toEqual(['guides article-a', 'stacks ml-engineer', 'studies built-in-count-2026']);
  });

  it.each(['roles', 'goals', 'topics', 'platforms', 'providers', 'levels', 'kinds', 'employers', 'fields'])(
    'list %s shows the words that a flag takes',
    async (list) => {
      const { total, words } = await json<{
        readonly total: number;
        readonly words: readonly { readonly id: string }[];
      }>(`list ${list}`);
      expect(total).toBe(words.length);
      expect(total).toBeGreaterThan(3);
      expect((await cli(`list ${list}`)).stdout).toContain(words[0]?.id);
    },
  );

  it('lists neighbours when asked, and orders by what is asked for', async () => {
    const usual = await idsOf('list --status any');
    const neighbours = await idsOf('list --status any --scope neighbour');
    expect(neighbours.length).toBeGreaterThan(10);
    expect(neighbours.filter((id) => usual.includes(id))).toEqual([]);
    expect((await idsOf('list --status any --scope any')).length).toBe(usual.length + neighbours.length);
    const { credentials } = await json<{
      readonly credentials: readonly { readonly askedFor: { readonly ads: number; readonly of: number } | null }[];
    }>('list --scope any --sort asked-for');
    const shares = credentials.flatMap(({ askedFor }) => (askedFor === null ? [] : [askedFor.ads / askedFor.of]));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});

describe('screens', () => {
  it('marks what is retired, with its last day and successor', async () => {
    const { stdout } = await cli('compare AI-102 AI-103');
    expect(stdout).toContain('retired 30 Jun 2026');
    expect(stdout).toMatch(/AI-102 cannot be chosen: retired 30 Jun 2026\. Its successor: AI-103/);
    expect((await cli('show MLS-C01')).stdout).toMatch(/until 31 Mar 2026\. Take instead: .*aws-ml-engineer-associate/);
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
    expect((await cli('list --cloud gcp --format markdown')).stdout).toMatch(/\| Short ID \|.*\n\| --- \|/);
    expect((await cli('list --cloud gcp --format html')).stdout).toMatch(/^<!doctype html>[\s\S]*<table>/i);
    expect((await cli('list --cloud gcp --format csv')).stdout).toMatch(/^id,shortId,shortName,name,codes/);
    const lines = (await cli('list --cloud gcp --format ndjson')).stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(JSON.parse(line).platforms).toContain('gcp');
  });
});
