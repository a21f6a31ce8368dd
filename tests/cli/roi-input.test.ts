import { describe, expect, it } from 'vitest';
import type { RoiReport } from '../../src/core/roi/report/estimate-roi.ts';
import type { NoEstimate } from '../../src/core/roi/report/option-estimate.ts';
import { cli, json } from './harness.ts';
import { one, roi } from './roi-report.ts';

describe('bad input', () => {
  it.each([
    ['', 'MISSING_SALARY', '1 to 10,000,000'],
    ['--salary 0', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary -5', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary NaN', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary 1e308', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary Infinity', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary 80000 --attribution 1.2', 'INVALID_ARGUMENT', 'write 1.2% or 0.012'],
    ['--salary 80000 --finish-chance -1%', 'INVALID_ARGUMENT', 'from 0% to 100%'],
    ['--salary 80000 --uplift 15%..5%', 'INVALID_ARGUMENT', 'low end is above the high end'],
    ['--salary 80000 --fee 500..200', 'INVALID_ARGUMENT', 'low end is above the high end'],
    ['--salary 80000 --fee 1..2..3..4', 'INVALID_ARGUMENT', 'low..high'],
    ['--salary 80000 --uplift 5', 'INVALID_ARGUMENT', 'write 5% or 0.05'],
    ['--salary 80000 --decay 1', 'INVALID_ARGUMENT', 'write 1% or 100%'],
    ['--salary 80000 --uplift 0.1..20%', 'INVALID_ARGUMENT', 'write 0.1%..20% or 10%..20%'],
    ['--salary 80000 --uplift 20%..0.5', 'INVALID_ARGUMENT', 'mixes shares and per cent'],
    ['--salary 80000 --study-hours 1e9', 'INVALID_ARGUMENT', 'from 0 to 100,000'],
    ['--salary 80000 --draws 0', 'INVALID_ARGUMENT', 'from 100 to 1,000,000'],
    ['--salary 80000 --horizon 0', 'INVALID_ARGUMENT', 'years from 0.01 to 50'],
    ['--salary 80000 --role wizard', 'INVALID_ARGUMENT', 'it takes one of'],
    ['--salary 80000 --fee ..', 'INVALID_ARGUMENT', 'low..high'],
    ['--salary 80000 --horizon 51', 'INVALID_ARGUMENT', 'years from 0.01 to 50'],
    ['--salary 80000 --attempts 1.5', 'INVALID_ARGUMENT', 'whole number'],
    ['--salary 80000 --hour-value 20', 'INVALID_ARGUMENT', '$20 an hour, or 20% of your wage'],
    ['--salary 80000 --hour-value $200', 'INVALID_ARGUMENT', '$76.92'],
    ['--salary 80000 --employer-pays 120%', 'INVALID_ARGUMENT', 'from 0% to 100%'],
    ['--salary 80000 --employer-pays 0.5', 'INVALID_ARGUMENT', '50%'],
    ['--salary 80000 --employer-pays 50', 'INVALID_ARGUMENT', 'write 50% or $50'],
    ['--salary 80000 --same-without-it maybe', 'INVALID_ARGUMENT', 'posting'],
    ['--salary 80000 --same-without-it surely --attribution .2', 'CONFLICTING_OPTION', ''],
    ['--salary 80000 --currency EUR', 'INCOMPLETE_CURRENCY', '--rate'],
    ['--salary 80000 --rate 0.9', 'INCOMPLETE_CURRENCY', '--currency'],
    ['--salary 80000 --currency EURO --rate 1', 'INVALID_ARGUMENT', 'three letters'],
  ])('roi PMLE %s', async (flags, code, says) => {
    const result = await cli(`roi PMLE ${flags} --json`);
    const { error } = JSON.parse(result.stderr) as { error: { code: string; message: string; hint: string } };
    expect([result.code, result.stdout, error.code]).toEqual([2, '', code]);
    expect(`${error.message} ${error.hint}`).toContain(says);
  });

  it('offers the successor of what has retired, and what it was when one asks for that day', async () => {
    const { code, stderr } = await cli('roi AI-102 --salary 80000');
    expect(code).toBe(2);
    expect(stderr).toContain('its last day was 2026-06-30');
    expect(stderr).toContain('cert-advisor roi microsoft-ai-103 --salary 80000');
    expect((await cli('roi AI-102 --salary 80000 --as-of 2026-06-30')).code).toBe(0);
  });

  it('takes alternatives by their short ids and names, several words for one name, and a project for what it is', async () => {
    expect((await one('own-projects --salary 80000')).id).toBe('portfolio-projects');
    expect((await one('open-source --salary 80000')).type).toBe('alternative');
    expect((await one('google ai essentials --salary 80000')).id).toBe('google-ai-essentials');
    expect((await cli('roi PMEL google-ai-essentials --salary 80000')).stderr).toContain('did you mean');
    const project = await cli('roi tool-server --salary 80000 --json');
    expect([project.code, project.stderr]).toEqual([2, expect.stringContaining('NO_CERTIFICATE')]);
  });

  it('says first what comes to nothing of what was typed', async () => {
    const first = async (flags: string) => (await one(`PMLE --salary 80000 ${flags}`)).cautions[0];
    expect(await first('--not-employed')).toContain('--months-sooner');
    expect(await first('--months-sooner 3')).toContain('--not-employed');
    expect(await first('--clawback 50%')).toContain('--employer-pays');
    expect(await first('--tax-free-allowance --employer-pays 50%')).toContain('--tax');
    expect((await one('DLS --salary 80000 --pass-chance 70%')).cautions[0]).toContain('--finish-chance');
  });

  it('takes per cent with a blank before the sign, and 5..15% as per cent twice', async () => {
    expect((await one('PMLE --salary 80000 --uplift 10%')).inputs.evidence.upliftShare).toBe(0.1);
    const { stdout } = await cli(['roi', 'PMLE', '--salary', '$80k', '--uplift', '10 %', '--json']);
    expect((JSON.parse(stdout) as RoiReport).salaryUsd).toBe(80_000);
    expect((await one('PMLE --salary 80000 --uplift 5..15%')).inputs.ranges.upliftShare).toEqual([0.05, 0.1, 0.15]);
  });

  it('says why what ends in no certificate has no return, and why nothing is to be renewed', async () => {
    const course = await cli('roi datatalks-ai-dev-tools-zoomcamp --salary 80000');
    expect([course.code, course.stderr]).toEqual([2, expect.stringContaining('it ends in no certificate')]);
  });

  it('asks for months where somebody is only out of work', async () => {
    const { cautions } = await one('PMLE --salary 80000 --not-employed');
    expect(cautions.join(' ')).toContain('how many months sooner');
  });

  it('takes one to six credentials', async () => {
    const { code, stderr } = await cli('roi PMLE DLS AI-103 AI-901 DP-800 AI-500 AB-100 --salary 80000');
    expect([code, stderr]).toEqual([2, expect.stringContaining('one to 6')]);
  });

  it.each([['cisco-aitech', 'price', '--fee']] as const)(
    'does not estimate %s, whose %s are not published, unless told',
    async (id, missing, flag) => {
      const [found] = (await roi(`${id} --salary 80000`)).estimates as readonly NoEstimate[];
      expect(found).toMatchObject({ id, estimated: false, missing, lenses: null, averageEffectNeeded: null });
      const screen = await cli(`roi ${id} --salary 80000`);
      expect([screen.code, screen.stdout]).toEqual([
        0,
        expect.stringMatching(/cannot be estimated: its .* not published/),
      ]);
      expect((await one(`${id} --salary 80000 ${flag} 50`)).estimated).toBe(true);
    },
  );
});

describe('a profile', () => {
  const files = {
    'me.json': '{"salary": 80000, "hoursPerWeek": 5, "goal": "mlops", "cloud": "unsure"}',
    'me.yaml': 'salary: 80000\nhoursPerWeek: 5\n',
    'unknown.yaml': 'salary: 80000\nsalry: 1\n',
    'wrong.yaml': 'salary: a lot\n',
    'choice.yaml': 'goal: fame\n',
    'broken.json': '{"salary": 80000',
    'list.json': '[1]',
  };

  it.each(['me.json', 'me.yaml'])('gives salary and pace from %s, and flags win', async (path) => {
    const report = await json<RoiReport>(`roi PMLE --profile ${path} --salary 90000`, { files });
    const pace = report.estimates[0]?.estimated === true ? report.estimates[0].assumptions : [];
    expect(report.salaryUsd).toBe(90_000);
    expect(pace.find(({ input }) => input === 'hoursPerWeek')).toMatchObject({ value: 5, origin: 'you' });
  });

  it.each([
    ['unknown.yaml', 'unknown.yaml:2:1 unknown key: salry', 'INVALID_PROFILE'],
    ['wrong.yaml', 'salary: it takes US dollars a year from 1', 'INVALID_PROFILE'],
    ['choice.yaml', 'goal: it takes one of', 'INVALID_PROFILE'],
    ['broken.json', 'broken.json:1:', 'UNREADABLE_PROFILE'],
    ['list.json', 'must be a record of answers', 'INVALID_PROFILE'],
  ])('is refused: %s', async (path, says, name) => {
    const { code, stderr } = await cli(`roi PMLE --profile ${path} --json`, { files });
    const { error } = JSON.parse(stderr) as { error: { code: string; message: string } };
    expect([code, error.code]).toEqual([3, name]);
    expect(error.message).toContain(says);
  });
});
