import { describe, expect, it } from 'vitest';
import { flagOf } from '../../src/cli/profile-flags.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import { cli, json, shippedDataset, TODAY } from './harness.ts';
import { commandIn, type Ending, KEY, quiz } from './quiz-streams.ts';

const { enter, down, space } = KEY;
const SCREENING = 'Anything special?';
const GOAL = 'What do you want to get out of it?';
const BACKGROUND = 'What do you do today?';
const PORTFOLIO = 'What can you show of your own work';
const BUDGET = 'How much may it cost in all?';

/** Everything told beforehand but the goal. */
const ALL_BUT_GOAL = (await shippedDataset()).questions
  .filter(({ id }) => id !== 'goal')
  .map(
    ({ id }) => `${flagOf(id)} ${{ background: 'none', portfolio: 'none', cloud: 'none' }[id as string] ?? 'unsure'}`,
  )
  .join(' ');

/** What concerns everybody, told beforehand; what is left are special conditions. */
const ALL_BUT_SPECIAL = (await shippedDataset()).questions
  .filter(({ condition }) => condition === undefined)
  .map(({ id }) => `${flagOf(id)} ${id === 'goal' ? 'genai' : id === 'background' ? 'developer' : 'unsure'}`)
  .join(' ');

async function answers(ending: Promise<Ending> | Ending): Promise<Record<string, unknown>> {
  const { line } = await ending;
  return (await json<{ profile: Record<string, unknown> }>(line)).profile;
}

describe('a quiz', () => {
  it('asks, recommends and prints, all on one screen, the command line that gives the same answer', async () => {
    const talk = quiz('');
    await talk.on(GOAL, enter);
    const { code, stdout, stderr, line } = await talk.enterTillTheEnd();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const again = await cli(line, { columns: 100, stdoutIsTerminal: true, env: { NO_COLOR: '1' } });
    const path = (text: string) => text.slice(0, text.indexOf('\nWhy'));
    expect(path(stdout)).toBe(path(again.stdout));
    expect(path(stdout)).toContain('https://');
    const below = talk.screen().slice(talk.screen().lastIndexOf('The same again:')).trimEnd().split('\n').length;
    expect(stdout.split('\n').length + below).toBeLessThanOrEqual(24);
  });

  it.each([
    [40, 12],
    [40, 24],
  ])('ends with the first lines of the answer in sight on %i columns and %i rows', async (width, rows) => {
    const talk = quiz('', { width, rows });
    await talk.on(GOAL, enter);
    const { stdout, line } = await talk.enterTillTheEnd();
    expect(stdout).toMatch(/^(Take|Start|Begin|No certificate)/);
    expect(stdout).toContain('https://');
    // The question whether to save comes below.
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(line).toMatch(/^recommend --goal literacy/);
    expect((await cli(line)).stdout).toContain('Beware');
  });

  it('prints a command line whose JSON is what the library recommends for the answers', async () => {
    const talk = quiz('--cloud aws --as-of 2026-01-09');
    await talk.on(GOAL, enter);
    const { line } = await talk.enterTillTheEnd();
    expect(line).toContain('--cloud aws');
    expect(line).toContain('--as-of 2026-01-09');
    const { meta: _, asked: __, ...answer } = await json<{ meta: unknown; asked: unknown; profile: object }>(line);
    const advice = recommend(await shippedDataset(), answer.profile, '2026-01-09');
    expect(answer).toEqual(JSON.parse(JSON.stringify(advice)));
  });

  it('prints JSON for --json, the same bytes as the command line does', async () => {
    const talk = quiz(`--json ${ALL_BUT_GOAL}`);
    await talk.on(GOAL, enter);
    const { stdout, stderr } = await talk.ending;
    const line = commandIn(stderr);
    expect(line).toContain('--json');
    expect(stdout).toBe((await cli(line)).stdout);
  });

  it('says how far one has come, and shows who leads only when asked', async () => {
    const talk = quiz('');
    await talk.on(/1st of at most (\d+) basic questions/, enter);
    await talk.on('2nd of at most', '');
    expect(talk.screen()).not.toContain('In front so far');
    await talk.on('', '\t');
    await talk.on(/In front so far: .+ \d+%/, enter);
    await talk.enterTillTheEnd();
  });

  it('never says that more can come than it said before', async () => {
    const talk = quiz('');
    await talk.on(GOAL, enter);
    await talk.enterTillTheEnd();
    const most = [...talk.screen().matchAll(/of at most (\d+) basic/g)].map(([, count]) => Number(count));
    expect(most.length).toBeGreaterThan(1);
    expect(most).toEqual(most.toSorted((a, b) => b - a));
    const asked = talk.screen().split('◇  ').length - 1;
    expect(asked).toBeLessThanOrEqual(most[0] ?? 0);
  });

  it('asks for the goal first and for special conditions last', async () => {
    const talk = quiz('');
    await talk.on(GOAL, enter);
    await talk.enterTillTheEnd();
    const asked = [...talk.screen().matchAll(/◇ {2}(.*)\n/g)].map(([, question]) => question ?? '');
    expect(asked[0]).toBe(GOAL);
    expect(asked.at(-1)).toContain(SCREENING);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('binds each answer to its question, and says what it shut out', async () => {
    const talk = quiz(`--all ${ALL_BUT_GOAL.replace('--budget unsure', '--salary unsure')} --goal genai`);
    await talk.on(BUDGET, `20${enter}`);
    await talk.ending;
    expect(talk.screen()).toMatch(
      /◇ {2}How much may it cost in all\?\n│ {2}\$20\n│ {2}\d+ of \d+ drop out: above your budget\.\n/,
    );
  });

  it('ends where one wants it to, and says that more could be asked', async () => {
    const talk = quiz('');
    await talk.on(GOAL, down + enter);
    await talk.on('2nd of at most', KEY.escape);
    const { code, line } = await talk.ending;
    expect(code).toBe(0);
    expect(line).toBe('recommend --goal first-job');
    expect(talk.screen()).toMatch(/\d+ questions left could still change this\. The same again:/);
  });

  it('does not ask what flags or a saved profile answer, not even "unsure"', async () => {
    const talk = quiz(ALL_BUT_GOAL);
    await talk.on(GOAL, down + enter);
    const { code } = await talk.ending;
    expect(code).toBe(0);
    expect(talk.screen()).not.toContain(SCREENING);
    expect(await answers(talk.ending)).toMatchObject({ goal: 'first-job', background: 'none', cloud: 'none' });
  });

  it('reads --answers, and flags override it', async () => {
    const files = { 'me.yaml': 'background: developer\ncloud: aws\n' };
    const talk = quiz('--answers me.yaml --cloud gcp', { files });
    await talk.on(GOAL, enter);
    const ending = await talk.enterTillTheEnd();
    expect(talk.screen()).not.toContain(BACKGROUND);
    expect(await answers(ending)).toMatchObject({ background: 'developer', cloud: 'gcp' });
  });

  it('asks everything under --all, without screening and to the end', async () => {
    const { questions } = await shippedDataset();
    const talk = quiz('--all');
    for (const { ask, type } of questions.filter(({ flagOnly }) => flagOnly !== true))
      await talk.on(ask.slice(0, 30), type === 'number' ? `7${enter}` : enter);
    const { code, line } = await talk.ending;
    expect(code).toBe(0);
    expect(talk.screen()).not.toContain(SCREENING);
    expect(line).toContain('--experience 7');
    expect(line).toContain('--salary 7');
    expect(talk.screen()).not.toContain('left would not change this');
  });

  it('asks for the conditions that were ticked and for no others', async () => {
    const talk = quiz(ALL_BUT_SPECIAL);
    await talk.on(SCREENING, '');
    const offered = [...talk.screen().matchAll(/\[ \] (.*)\n/g)].map(([, label]) => label);
    await talk.on('', down.repeat(offered.indexOf('I have a fixed budget')) + space + enter);
    // What is ticked is asked where an answer can change the first place; what is not ticked never is.
    await talk.enterTillTheEnd();
    expect(talk.screen()).not.toContain('By which date');
    expect(talk.screen()).not.toContain('In which language');
  });
});

describe('a way round an answer', () => {
  it('goes back and begins at what was said before', async () => {
    const talk = quiz('--all');
    await talk.on(PORTFOLIO, down + enter);
    await talk.on(`◆  ${GOAL}`, KEY.left);
    await talk.on(/● Exercises or one small project/, down + enter);
    await talk.on(`◆  ${GOAL}`, enter);
    const { line } = await talk.enterTillTheEnd();
    expect(line).toContain('--portfolio strong');
  });

  it('takes what is gone back on off the screen', async () => {
    const talk = quiz('--all');
    await talk.on(PORTFOLIO, enter);
    await talk.on(`◆  ${GOAL}`, KEY.left);
    await talk.on(`◆  ${PORTFOLIO}`, KEY.escape);
    await talk.ending;
    // Two lines: the question and its answer.
    expect(talk.screen()).toContain('\u001b[2A\u001b[J');
  });

  it('goes back across the special conditions and leaves no trace', async () => {
    const talk = quiz(ALL_BUT_SPECIAL);
    await talk.on(SCREENING, down + space + enter);
    await talk.on('added question', KEY.left);
    await talk.on(/\[x\]/, down + space + enter);
    const { line } = await talk.enterTillTheEnd();
    const plain = quiz(ALL_BUT_SPECIAL);
    await plain.on(SCREENING, enter);
    expect(line).toBe((await plain.enterTillTheEnd()).line);
  });

  it('says why it asks, in place', async () => {
    const { questions } = await shippedDataset();
    const talk = quiz(ALL_BUT_GOAL);
    await talk.on(GOAL, '?');
    await talk.on(`│  ${questions.find(({ id }) => id === 'goal')?.why}\n`, enter);
    expect((await talk.ending).code).toBe(0);
    expect(talk.screen().split('◇  ').length).toBe(2);
  });

  it('keeps what is ticked when it says why', async () => {
    const talk = quiz(ALL_BUT_SPECIAL);
    await talk.on(SCREENING, `${space}?`);
    await talk.on('Each of these can change the answer', enter);
    await talk.on('I aim at a certain kind of employer\n◆', KEY.escape);
    await talk.ending;
  });

  it('takes "Not sure" for no answer', async () => {
    const talk = quiz(ALL_BUT_GOAL);
    await talk.on(GOAL, KEY.up + enter);
    expect(await answers(talk.ending)).not.toHaveProperty('goal');
    expect(talk.screen()).toContain('│  Not sure\n');
  });

  it('goes to a choice by its first letter or its number', async () => {
    const talk = quiz(ALL_BUT_GOAL);
    await talk.on(GOAL, `c${enter}`);
    expect(await answers(talk.ending)).toMatchObject({ goal: 'prestige' });
    const other = quiz(ALL_BUT_GOAL);
    await other.on(GOAL, `2${enter}`);
    expect(await answers(other.ending)).toMatchObject({ goal: 'first-job' });
  });

  it('says what is wrong with a typed answer and takes the next one; words lead round it', async () => {
    const talk = quiz(`--all ${ALL_BUT_GOAL.replace('--deadline unsure', '--goal genai')}`);
    await talk.on('By which date', `tomorrow${enter}`);
    await talk.on('it takes a date like', `${KEY.ctrlU}?${enter}`);
    await talk.on('What cannot be finished in time is left out.', `back${enter}`);
    await talk.on('nothing to go back to', `12w${enter}`);
    expect(await answers(talk.ending)).toMatchObject({ deadline: '2027-02-19' });
  });
});

describe('saving', () => {
  it('writes what --save names, for its owner alone, so that it can be used again', async () => {
    for (const path of ['me.json', 'me.yaml']) {
      const talk = quiz(`${ALL_BUT_GOAL} --save ${path}`);
      await talk.on(GOAL, enter);
      const { written, line, code } = await talk.ending;
      expect(code).toBe(0);
      expect(written.get(path)?.mode).toBe(0o600);
      const files = { [path]: written.get(path)?.text ?? '' };
      expect(await cli(`recommend --profile ${path} --json`, { files })).toEqual(await cli(`${line} --json`));
      const over = await json<{ profile: object }>(`recommend --profile ${path} --goal unsure --cloud aws`, { files });
      expect(over.profile).toMatchObject({ cloud: 'aws' });
      expect(over.profile).not.toHaveProperty('goal');
    }
  });

  it('offers the configuration folder and takes no for granted', async () => {
    for (const [keys, count] of [
      [enter, 0],
      [`y${enter}`, 1],
    ] as const) {
      const talk = quiz(ALL_BUT_GOAL, { env: { XDG_CONFIG_HOME: '/conf', NO_COLOR: '1' } });
      await talk.on(GOAL, enter);
      await talk.on('Save your answers to /conf/cert-advisor/profile.json?', keys);
      const { written, code } = await talk.ending;
      expect(code).toBe(0);
      expect(written.size).toBe(count);
    }
  });
});

describe('an end before the end', () => {
  it.each([
    ['Ctrl-C', KEY.ctrlC, 130, 'Interrupted.\n'],
    ['Ctrl-D', KEY.ctrlD, 2, /^error: the input ended.*\nhint: .*cert-advisor recommend/],
  ])('%s', async (_, key, code, message) => {
    for (const line of ['', ALL_BUT_GOAL, '--all --portfolio none --goal genai --background none --employer any']) {
      const talk = quiz(`${line} --save x.json`);
      await talk.on('Esc finish now', key);
      const { written, ...done } = await talk.ending;
      expect(done.code).toBe(code);
      expect(done.stdout).toBe('');
      expect(done.stderr).toMatch(message);
      expect(written.size).toBe(0);
      expect(talk.screen().lastIndexOf('\u001b[?25h')).toBeGreaterThan(talk.screen().lastIndexOf('\u001b[?25l'));
    }
  });

  it('an input that ends', async () => {
    const talk = quiz('');
    await talk.on(GOAL, '');
    talk.hangUp();
    expect((await talk.ending).code).toBe(2);
  });
});

describe('where nobody can be asked', () => {
  const terminal = { stdinIsTerminal: true, stdoutIsTerminal: true };
  it.each([
    ['no terminal to read from', { stdoutIsTerminal: true }, 'quiz', /standard input is none/],
    ['no terminal to write to', { stdinIsTerminal: true }, 'quiz', /standard output is none/],
    ['CI', { ...terminal, env: { CI: 'true' } }, 'quiz', /CI=true/],
    ['CI and no command', { ...terminal, env: { CI: '1' } }, '', /CI=1/],
    ['--no-input', terminal, 'quiz --no-input', /--no-input/],
  ])('%s', async (_, overrides, line, message) => {
    const { code, stdout, stderr } = await cli(line, overrides);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('cert-advisor recommend');
  });

  it('says so in JSON when asked', async () => {
    const { stderr } = await cli('quiz --json');
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'NO_TERMINAL' } });
  });
});

it('uses today unless told otherwise, and does not write the day down', async () => {
  const talk = quiz(ALL_BUT_GOAL);
  await talk.on(GOAL, enter);
  const { line } = await talk.ending;
  expect(line).not.toContain('--as-of');
  expect((await json<{ meta: { asOf: string } }>(line)).meta.asOf).toBe(TODAY);
});
