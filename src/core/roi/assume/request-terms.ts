import type { AmountBounds, AmountKind } from '../../profile/amount.ts';
import type { RoiRequest } from './request.ts';

/** A number that a person may give: its flag, what it means, and from where to where it goes. */
export interface RequestTerm {
  readonly key: keyof RoiRequest;
  /** As commander writes it, `--uplift <share>`. */
  readonly flag: string;
  readonly says: string;
  readonly bounds: AmountBounds;
  /** Whether low..high is taken too. */
  readonly ranged: boolean;
}

type Extra = Pick<AmountBounds, 'unit' | 'whole'>;
type Row = readonly [
  key: keyof RoiRequest,
  flag: string,
  says: string,
  kind: AmountKind,
  min: number,
  max: number,
  extra?: Extra,
];

const row = ([key, flag, says, kind, min, max, extra]: Row, ranged: boolean): RequestTerm => ({
  key,
  flag,
  says,
  bounds: { kind, min, max, ...extra },
  ranged,
});

const YEAR: Extra = { unit: 'US dollars a year' };

const FIXED: readonly Row[] = [
  ['salaryUsd', '--salary <usd>', 'what you earn in a year before tax, US dollars (required)', 'usd', 1, 1e7],
  ['targetSalaryUsd', '--target-salary <usd>', 'pay in the job aimed at, for --months-sooner', 'usd', 1, 1e7],
  [
    'payWhileSearchingUsd',
    '--pay-while-searching <usd>',
    'pay in the meantime, a year (default: your salary)',
    'usd',
    0,
    1e7,
    YEAR,
  ],
  [
    'experienceYears',
    '--experience <years>',
    'years of work with AI (--years: in the profession): credentials do most for beginners',
    'years',
    0,
    60,
  ],
  ['attempts', '--attempts <n>', 'tries before giving up', 'count', 1, 20, { unit: 'tries', whole: true }],
  ['renewalUsd', '--renewal-fee <usd>', 'price of each renewal', 'usd', 0, 1e6],
  ['renewalHours', '--renewal-hours <hours>', 'hours of each renewal', 'hours', 0, 1e4],
  [
    'clawbackShare',
    '--clawback <share>',
    'part of the employer’s money to be paid back, or the chance of it',
    'share',
    0,
    1,
  ],
  [
    'taxFreeUsd',
    '--tax-free-allowance [usd]',
    'what the employer may pay in a year without tax (US: 5250, taken when no figure is given)',
    'usd',
    0,
    1e6,
  ],
  ['taxRate', '--tax <rate>', 'tax on an additional dollar of pay', 'share', 0, 0.9],
  ['hoursPerWeek', '--hours-per-week <hours>', 'hours of study a week', 'hours', 1, 100, { unit: 'hours a week' }],
  ['hoursPerYear', '--hours-per-year <hours>', 'working hours in a year', 'hours', 1, 8784, { unit: 'hours a year' }],
  ['draws', '--draws <n>', 'draws of the simulation', 'count', 100, 1e6, { unit: 'draws', whole: true }],
  ['seed', '--seed <n>', 'seed of the simulation', 'count', 0, 4_294_967_295, { unit: 'a seed', whole: true }],
];

const RANGED: readonly Row[] = [
  ['upliftShare', '--uplift <share>', 'rise in pay if it truly helps: 10%, 0.1 or 5..15%', 'share', 0, 5],
  ['attribution', '--attribution <chance>', 'chance that the credential itself makes the difference', 'share', 0, 1],
  ['monthsSooner', '--months-sooner <months>', 'how much sooner the job comes', 'months', 0, 120],
  ['sitChance', '--sit-chance <chance>', 'chance of ever sitting the exam; 90% once it is booked', 'share', 0, 1],
  ['passChance', '--pass-chance <chance>', 'chance of passing the exam at the first try', 'share', 0, 1],
  ['laterPassChance', '--later-pass-chance <chance>', 'chance of passing at a later try', 'share', 0, 1],
  ['retryChance', '--retry-chance <chance>', 'chance of trying again after failing', 'share', 0, 1],
  ['finishChance', '--finish-chance <chance>', 'chance of finishing or passing at all', 'share', 0, 1],
  [
    'costShareIfUnfinished',
    '--cost-if-unfinished <share>',
    'share of money and hours gone when it is not finished',
    'share',
    0,
    1,
  ],
  ['feesUsd', '--fee <usd>', 'all fees together, retakes and renewals included', 'usd', 0, 1e7],
  ['priceUsd', '--price <usd>', 'price of one try, or of the whole course', 'usd', 0, 1e6],
  ['monthlyFeeUsd', '--monthly-fee <usd>', 'price of a month under subscription', 'usd', 0, 1e6],
  ['monthsPaid', '--months-paid <months>', 'months of subscription paid', 'months', 0, 120],
  ['extrasUsd', '--extras <usd>', 'what must be paid besides: books, membership, travel', 'usd', 0, 1e6],
  ['studyHours', '--study-hours <hours>', 'hours of study: 60 or 40..80', 'hours', 0, 1e5],
  ['hourValueShare', '--hour-value <share|usd>', 'what an hour is worth: 50% of your wage, or $20', 'share', 0, 2],
  ['hourValueUsd', '', '', 'usd', 0, 1e4],
  ['horizonYears', '--horizon <years>', 'years over which a rise counts', 'years', 0.01, 50],
  ['decay', '--decay <share>', 'share of the rise left after a year', 'share', 0, 1],
  ['lagYears', '--lag <years>', 'years until it pays', 'years', 0, 20],
  ['discountRate', '--discount <rate>', 'real discount rate a year', 'share', 0, 1],
];

/** Every number that a request may hold. `hourValueUsd` shares the flag of `hourValueShare`. */
export const REQUEST_TERMS: readonly RequestTerm[] = [
  ...FIXED.map((each) => row(each, false)),
  ...RANGED.map((each) => row(each, true)),
];

/** The bounds of one of them. */
export function boundsOf(key: keyof RoiRequest): AmountBounds {
  return REQUEST_TERMS.find((term) => term.key === key)?.bounds ?? { kind: 'count', min: 0, max: 0 };
}
