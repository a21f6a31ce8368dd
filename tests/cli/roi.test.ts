import { describe, expect, it } from 'vitest';
import type { CredentialEstimate, NoEstimate } from '../../src/core/roi/estimate-one.ts';
import type { RoiReport } from '../../src/core/roi/estimate-roi.ts';
import type { Lens } from '../../src/core/roi/lenses.ts';
import { cli, json } from './harness.ts';

const roi = (line: string): Promise<RoiReport> => json<RoiReport>(`roi ${line}`);

async function one(line: string): Promise<CredentialEstimate> {
  const [estimate] = (await roi(line)).estimates;
  if (estimate?.estimated !== true) throw new Error('not estimated');
  return estimate;
}

const cents = (usd: number): string => usd.toFixed(2);
const percent = (share: number | null): string => ((share ?? Number.NaN) * 100).toFixed(2);

const WORKED = '--salary 80000 --uplift 10% --fee 245 --study-hours 173.3333333333 --horizon 3 --lag 0.5';
const SURE = `${WORKED} --attribution .18 --finish-chance 1`;
const UNSURE = `${WORKED} --finish-chance .46 --cost-if-unfinished .5`;
const ONE_YEAR = '--attribution 1 --finish-chance 1 --horizon 1 --lag 0 --discount 0';
const EXAM = '--fee 200 --study-hours 120 --pass-chance .7 --attempts 1 --cost-if-unfinished 1';

// Section 6 of the design, row by row.
const CASES: readonly [string, Lens, flags: string, cost: string, benefit: string, net: string, breakEven: string][] = [
  ['advertised', 'advertised', WORKED, '245.00', '8000.00', '7755.00', '3.06'],
  ['time priced', 'evidence', `${WORKED} ${ONE_YEAR}`, '3578.33', '8000.00', '4421.67', '44.73'],
  ['surely finishes', 'evidence', SURE, '3578.33', '4073.20', '494.87', '15.81'],
  ['the same at 7 %', 'evidence', `${SURE} --discount 7%`, '3578.33', '3779.02', '200.68', '17.04'],
  ['P = .46', 'evidence', `${UNSURE} --attribution 18%`, '2612.18', '1873.67', '-738.51', '25.09'],
  ['sceptic', 'evidence', `${UNSURE} --attribution 12%`, '2612.18', '1249.11', '-1363.07', '25.09'],
  ['anyway', 'anyway', SURE, '3578.33', '0.00', '-3578.33', '15.81'],
  ['an exam, one try', 'evidence', `${WORKED} ${EXAM} --attribution .18`, '2507.69', '2851.24', '343.55', '15.83'],
];

describe.each(['PMLE', 'deeplearning-ai-deep-learning-specialization', 'google-ai-essentials'])(
  'the worked cases, whatever the facts of %s',
  (id) => {
    it.each(CASES)('%s', async (_, lens, flags, cost, benefit, net, breakEven) => {
      const result = (await one(`${id} ${flags}`)).lenses[lens];
      expect({
        cost: cents(result.costUsd),
        benefit: cents(result.benefitUsd),
        net: cents(result.npvUsd),
        breakEven: percent(result.breakEvenAttribution),
      }).toEqual({ cost, benefit, net, breakEven });
    });
  },
);

describe('the cases of the articles', () => {
  it('B: 10 % of $80,000 is $8,000 a year, 10 to 15 % up to $12,000', async () => {
    expect((await one('PMLE --salary 80000 --uplift 10%')).lenses.advertised.benefitUsd).toBe(8000);
    expect((await one('PMLE --salary 80000 --uplift 10%..15%')).lenses.advertised.benefitUsd).toBe(12_000);
  });

  it.each([
    ['200', 19_800],
    ['500', 19_500],
  ])('B: three months sooner without pay bring $20,000 against $%s', async (fee, net) => {
    const { advertised } = (await one(`PMLE --salary 80000 --uplift 0 --months-sooner 3 --not-employed --fee ${fee}`))
      .lenses;
    expect([advertised.benefitUsd, advertised.npvUsd]).toEqual([20_000, net]);
  });

  it('and $3,750 beside a job of $65,000', async () => {
    const flags = '--salary 80000 --uplift 0 --months-sooner 3 --pay-while-searching 65000 --fee 200';
    expect((await one(`PMLE ${flags}`)).lenses.advertised.benefitUsd).toBe(3750);
  });

  it('B: $49 for four to five months is $196 to $245', async () => {
    const { ranges } = (await one('DLS --salary 80000 --monthly-fee 49 --months-paid 4..5')).inputs;
    expect(ranges.feesUsd).toEqual([196, 220.5, 245]);
  });

  it('A: $39 to $49 for three to six months is $117 to $294', async () => {
    const { inputs } = await one('ibm-ai-engineering --salary 80000 --monthly-fee 39..49 --months-paid 3..6');
    expect([inputs.ranges.feesUsd, inputs.advertised.feesUsd]).toEqual([[117, 198, 294], 117]);
  });

  it.each([
    ['AI-102 --as-of 2026-01-15', 165],
    ['PMLE', 200],
  ])('B: one try at %s costs $%d', async (exam, usd) => {
    expect((await one(`${exam} --salary 80000`)).lenses.advertised.costUsd).toBe(usd);
  });

  it.each([
    ['PMLE', 0.25],
    ['aws-ml-specialty --as-of 2025-12-01', 0.2],
  ])('A: %s is advertised with %d', async (id, uplift) => {
    expect((await one(`${id} --salary 80000`)).inputs.advertised.upliftShare).toBe(uplift);
  });
});

describe('bad input', () => {
  it.each([
    ['', 'MISSING_SALARY', '1 to 10,000,000'],
    ['--salary 0', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary -5', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary NaN', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary 1e308', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary Infinity', 'INVALID_ARGUMENT', 'from 1 to 10,000,000'],
    ['--salary 80000 --attribution 1.2', 'INVALID_ARGUMENT', 'from 0% to 100%'],
    ['--salary 80000 --finish-chance -1%', 'INVALID_ARGUMENT', 'from 0% to 100%'],
    ['--salary 80000 --uplift 15%..5%', 'INVALID_ARGUMENT', 'low end is above the high end'],
    ['--salary 80000 --fee 500..200', 'INVALID_ARGUMENT', 'from 0 to 10,000,000'],
    ['--salary 80000 --fee 1..2..3..4', 'INVALID_ARGUMENT', 'low..high'],
    ['--salary 80000 --fee ..', 'INVALID_ARGUMENT', 'low..high'],
    ['--salary 80000 --horizon 51', 'INVALID_ARGUMENT', 'years from 0 to 50'],
    ['--salary 80000 --attempts 1.5', 'INVALID_ARGUMENT', 'whole number'],
    ['--salary 80000 --hour-value 20', 'INVALID_ARGUMENT', 'such as $20'],
    ['--salary 80000 --hour-value $200', 'INVALID_ARGUMENT', '$76.92'],
    ['--salary 80000 --employer-pays 120%', 'INVALID_ARGUMENT', '50%'],
    ['--salary 80000 --employer-pays 0.5', 'INVALID_ARGUMENT', '50%'],
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

  it('takes one to six credentials', async () => {
    const { code, stderr } = await cli('roi PMLE DLS AI-103 AI-901 DP-800 AI-500 AB-100 --salary 80000');
    expect([code, stderr]).toEqual([2, expect.stringContaining('one to 6')]);
  });

  it.each([
    ['stanford-cs224n-free-lectures', 'hours', '--study-hours'],
    ['github-gh-300-copilot', 'price', '--fee'],
  ] as const)('does not estimate %s, whose %s are not published, unless told', async (id, missing, flag) => {
    const [found] = (await roi(`${id} --salary 80000`)).estimates as readonly NoEstimate[];
    expect(found).toMatchObject({ id, estimated: false, missing, lenses: null, breakEvenAttribution: null });
    const screen = await cli(`roi ${id} --salary 80000`);
    expect([screen.code, screen.stdout]).toEqual([
      0,
      expect.stringMatching(/cannot be estimated: its .* not published/),
    ]);
    expect((await one(`${id} --salary 80000 ${flag} 50`)).estimated).toBe(true);
  });
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
    ['wrong.yaml', 'salary: must be a number of US dollars a year from 1', 'INVALID_PROFILE'],
    ['choice.yaml', 'goal: must be one of', 'INVALID_PROFILE'],
    ['broken.json', 'broken.json:1:', 'UNREADABLE_PROFILE'],
    ['list.json', 'must be a record of answers', 'INVALID_PROFILE'],
  ])('is refused: %s', async (path, says, name) => {
    const { code, stderr } = await cli(`roi PMLE --profile ${path} --json`, { files });
    const { error } = JSON.parse(stderr) as { error: { code: string; message: string } };
    expect([code, error.code]).toEqual([3, name]);
    expect(error.message).toContain(says);
  });
});

describe('the output', () => {
  it('has the same bytes for the same seed and other draws for another', async () => {
    const first = await cli('roi PMLE DLS --salary 80000 --json');
    expect((await cli('roi PMLE DLS --salary 80000 --json')).stdout).toBe(first.stdout);
    const [seed1, seed2] = [await one('PMLE --salary 80000'), await one('PMLE --salary 80000 --seed 2')];
    expect(seed2.simulation.meanUsd).not.toBe(seed1.simulation.meanUsd);
    expect(seed2.lenses).toEqual(seed1.lenses);
  });

  it('is in US dollars in JSON whatever the currency, which the screen names', async () => {
    const flags = 'PMLE DLS AI-103 --salary 80000';
    expect((await cli(`roi ${flags} --json --currency EUR --rate 0.92`)).stdout).toBe(
      (await cli(`roi ${flags} --json`)).stdout,
    );
    const screen = (await cli(`roi PMLE --salary 80000 --currency EUR --rate 0.92`)).stdout;
    expect(screen).toContain('EUR 73,600');
    expect(screen).toContain('shown in EUR at 0.92 for a dollar');
    expect(screen.replaceAll('$5,000', '')).not.toContain('$');
  });

  it.each(['PMLE', 'DLS', 'PMLE DLS AI-103', 'DLS --explain', 'PMLE --currency EUR --rate 0.92'])(
    'fits 80 columns: %s',
    async (ids) => {
      const terminal = { stdoutIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } };
      const { code, stdout } = await cli(`roi ${ids} --salary 80000`, terminal);
      const wide = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('http'));
      expect([code, wide]).toEqual([0, []]);
    },
  );

  it('never shows a return without the lens "anyway"', async () => {
    for (const ids of ['PMLE', 'PMLE DLS'])
      expect((await cli(`roi ${ids} --salary 80000`)).stdout).toMatch(/Advertised +Evidence +Anyway/);
  });

  it('explains every term in JSON and on screen', async () => {
    const [estimate] = (await roi('PMLE --salary 80000 --explain')).estimates;
    expect(estimate).toHaveProperty('terms.evidence');
    expect((await cli('roi PMLE --salary 80000 --explain')).stdout).toContain('finish chance × chance that it makes');
  });
});

describe('list --sort break-even', () => {
  it('orders by the chance at which it pays, and wants a salary', async () => {
    const { credentials } = await json<{ credentials: { id: string; breakEvenAttribution: number | null }[] }>(
      'list --sort break-even --salary 80000',
    );
    const shares = credentials.map(({ breakEvenAttribution }) => breakEvenAttribution ?? Number.POSITIVE_INFINITY);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const pmle = credentials.find(({ id }) => id === 'google-cloud-professional-machine-learning-engineer');
    expect(pmle?.breakEvenAttribution).toBe((await one('PMLE --salary 80000')).breakEvenAttribution);
    expect((await cli('list --sort break-even')).code).toBe(2);
  });
});
