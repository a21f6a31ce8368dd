import { type Command, Option } from 'commander';
import { usageError } from '../core/errors.ts';
import type { Profile } from '../core/profile/profile.ts';
import { COUNTERFACTUALS, type RoiDefaults } from '../core/roi/assume/defaults.ts';
import type { RoiRequest } from '../core/roi/assume/request.ts';
import { midOf } from '../core/roi/assume/resolved.ts';
import { INPUT_TERMS } from '../core/roi/sum/input-terms.ts';
import type { RoiInputs } from '../core/roi/sum/inputs.ts';
import { employerShare, type FigureSpec, figureFrom, givenFrom, type HourValue, hourValue } from './amounts.ts';
import { choiceOption, integerFrom } from './values.ts';

interface Flag {
  readonly key: keyof RoiRequest;
  readonly option: Option;
}

/** The bounds of an input of the sum. */
function spec(input: keyof RoiInputs, unit: FigureSpec['unit']): FigureSpec {
  const term = INPUT_TERMS.find((each) => each.input === input);
  return { unit, min: term?.min ?? 0, max: Math.min(term?.max ?? 0, unit === 'usd' ? 1e7 : Number.POSITIVE_INFINITY) };
}

const SALARY: FigureSpec = { unit: 'usd', min: 1, max: 1e7 };
const PRICE: FigureSpec = { unit: 'usd', min: 0, max: 1e6 };
const SHARE: FigureSpec = { unit: 'share', min: 0, max: 1 };

const one = (key: keyof RoiRequest, flags: string, description: string, figure: FigureSpec): Flag => ({
  key,
  option: new Option(flags, description).argParser(figureFrom(figure)),
});
const range = (key: keyof RoiRequest, flags: string, description: string, figure: FigureSpec): Flag => ({
  key,
  option: new Option(flags, description).argParser(givenFrom(figure)),
});
const made = (key: keyof RoiRequest, option: Option): Flag => ({ key, option });

/** One flag for each number that a person can say. */
const FLAGS: readonly Flag[] = [
  one('salaryUsd', '--salary <usd>', 'what you earn in a year before tax, US dollars (required)', SALARY),
  one('targetSalaryUsd', '--target-salary <usd>', 'pay in the job aimed at, for --months-sooner', SALARY),
  range(
    'upliftShare',
    '--uplift <share>',
    'rise in pay if it truly helps: 10%, 0.1 or 5%..15%',
    spec('upliftShare', 'share'),
  ),
  range('attribution', '--attribution <chance>', 'chance that the credential itself makes the difference', SHARE),
  made(
    'sameWithoutIt',
    choiceOption('--same-without-it <answer>', 'would the same have happened without it?', COUNTERFACTUALS).conflicts(
      'attribution',
    ),
  ),
  range('monthsSooner', '--months-sooner <months>', 'how much sooner the job comes', spec('monthsSooner', 'months')),
  one(
    'payWhileSearchingUsd',
    '--pay-while-searching <usd>',
    'pay in the meantime, a year (default: your salary)',
    spec('payWhileSearchingUsd', 'usd'),
  ),
  made('notEmployed', new Option('--not-employed', 'no pay in the meantime').conflicts('payWhileSearching')),
  range('passChance', '--pass-chance <chance>', 'chance of passing the exam at one try', SHARE),
  made('attempts', new Option('--attempts <n>', 'tries before giving up').argParser(integerFrom(1, 20, 'tries'))),
  range('finishChance', '--finish-chance <chance>', 'chance of finishing or passing at all', SHARE),
  range(
    'costShareIfUnfinished',
    '--cost-if-unfinished <share>',
    'share of money and hours gone when it is not finished',
    SHARE,
  ),
  range('feesUsd', '--fee <usd>', 'all fees together, retakes and renewals included', spec('feesUsd', 'usd')),
  range('priceUsd', '--price <usd>', 'price of one try, or of the whole course', PRICE),
  range('monthlyFeeUsd', '--monthly-fee <usd>', 'price of a month under subscription', PRICE),
  range('monthsPaid', '--months-paid <months>', 'months of subscription paid', { unit: 'months', min: 0, max: 120 }),
  range('extrasUsd', '--extras <usd>', 'what must be paid besides: books, membership, travel', PRICE),
  one('renewalUsd', '--renewal-fee <usd>', 'price of each renewal', PRICE),
  made(
    'employer',
    new Option('--employer-pays <share|usd>', 'what the employer takes over: 50% or 300').argParser(employerShare),
  ),
  range('studyHours', '--study-hours <hours>', 'hours of study: 60 or 40..80', spec('studyHours', 'hours')),
  one('hoursPerWeek', '--hours-per-week <hours>', 'hours of study a week', { unit: 'hours a week', min: 1, max: 100 }),
  made(
    'hourValueShare',
    new Option('--hour-value <share|usd>', 'what an hour is worth: 50% of your wage, or $20').argParser(hourValue),
  ),
  made(
    'paidWorkGivenUp',
    new Option('--paid-work-given-up', 'an hour of study costs an hour of pay').conflicts('hourValue'),
  ),
  range('horizonYears', '--horizon <years>', 'years over which a rise counts', spec('horizonYears', 'years')),
  range('decay', '--decay <share>', 'share of the rise left after a year', SHARE),
  range('lagYears', '--lag <years>', 'years until it pays', spec('lagYears', 'years')),
  range('discountRate', '--discount <rate>', 'real discount rate a year', spec('discountRate', 'share')),
  one('hoursPerYear', '--hours-per-year <hours>', 'working hours in a year', spec('hoursPerYear', 'hours a year')),
  made('language', new Option('--language <code>', 'language to be examined in, such as ja')),
  made('draws', new Option('--draws <n>', 'draws of the simulation').argParser(integerFrom(100, 1e6, 'draws'))),
  made(
    'seed',
    new Option('--seed <n>', 'seed of the simulation').argParser(integerFrom(0, Number.MAX_SAFE_INTEGER, 'a seed')),
  ),
];

/** What the flags give, by the names commander gives them. */
export type RoiFlags = Readonly<Record<string, unknown>>;

/** Adds one option for each number of the sum. */
export function withRoiFlags(command: Command): Command {
  for (const { option } of FLAGS) command.addOption(option);
  return command;
}

/** The request that flags describe, completed from a profile. Throws a usage error without a salary. */
export function requestFrom(flags: RoiFlags, profile: Profile, defaults: RoiDefaults): RoiRequest {
  const told = Object.fromEntries(
    FLAGS.map(({ key, option }) => [key, flags[option.attributeName()]]).filter(([, value]) => value !== undefined),
  );
  const { salary, hoursPerWeek, language } = profile;
  const known = Object.fromEntries(
    Object.entries({ salaryUsd: salary, hoursPerWeek, language }).filter(([, value]) => value !== undefined),
  );
  const { hourValueShare: hour, ...request } = { ...known, ...told } as unknown as RoiRequest & {
    hourValueShare?: unknown;
  };
  if (request.salaryUsd === undefined) {
    throw usageError(
      'MISSING_SALARY',
      'roi needs your salary',
      'add --salary with US dollars a year from 1 to 10,000,000, such as --salary 80000',
    );
  }
  return hour === undefined ? request : withHourValue(request, hour as unknown as HourValue, defaults);
}

function withHourValue(request: RoiRequest, hour: HourValue, defaults: RoiDefaults): RoiRequest {
  if ('share' in hour) return { ...request, hourValueShare: hour.share };
  const most = (2 * request.salaryUsd) / (request.hoursPerYear ?? defaults.hoursPerYear.value);
  const high = typeof hour.usd === 'number' ? hour.usd : hour.usd[2];
  if (high > most) {
    throw usageError(
      'INVALID_ARGUMENT',
      `--hour-value cannot be $${high}: more than twice your hourly wage`,
      `it takes dollars from $0 to $${Math.floor(most * 100) / 100} at your salary, or a share such as 50%`,
    );
  }
  return { ...request, hourValueUsd: midOf(hour.usd) === high ? high : hour.usd };
}
