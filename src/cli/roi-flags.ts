import { type Command, Option } from 'commander';
import type { Dataset } from '../core/dataset.ts';
import { usageError } from '../core/errors.ts';
import { readAmount, readSpread } from '../core/profile/amount.ts';
import { readHeld } from '../core/profile/held.ts';
import type { Profile } from '../core/profile/profile.ts';
import { isObjection, type Outcome } from '../core/profile/reading.ts';
import { readTerm } from '../core/profile/term.ts';
import { COUNTERFACTUALS } from '../core/roi/assume/defaults.ts';
import type { Given, RoiRequest } from '../core/roi/assume/request.ts';
import { requestOf } from '../core/roi/assume/request-of.ts';
import { boundsOf, REQUEST_TERMS } from '../core/roi/assume/request-terms.ts';
import type { EmployerShare } from '../core/roi/sum/fees.ts';
import { choiceOption, taken } from './values.ts';

/** What the flags give, by the names commander gives them: text as it was typed, and switches. */
export type RoiFlags = Readonly<Record<string, unknown>>;

/** The flags that hold no plain number. */
const OTHERS: readonly Option[] = [
  choiceOption('--same-without-it <answer>', 'would the same have happened without it?', COUNTERFACTUALS).conflicts(
    'attribution',
  ),
  new Option('--not-employed', 'no pay in the meantime, with --months-sooner').conflicts('payWhileSearching'),
  choiceOption('--degree <answer>', 'whether you have a degree', ['yes', 'no']),
  new Option('--years <years>', 'years in the profession; the more of these and --experience counts'),
  new Option('--role <role>', 'the role you work in or aim at (list roles)'),
  new Option('--held <names>', 'what you hold, each with @DATE if wanted: asks whether to renew it'),
  new Option('--employer-pays <share|usd>', 'what the employer takes over: 50% or 300'),
  new Option('--paid-work-given-up', 'an hour of study costs an hour of pay').conflicts('hourValue'),
  new Option('--language <code>', 'language to be examined in, such as ja'),
];

/** Adds one option for each number of the sum. */
export function withRoiFlags(command: Command): Command {
  for (const { flag, says } of REQUEST_TERMS) if (flag !== '') command.addOption(new Option(flag, says));
  for (const option of OTHERS) command.addOption(option);
  return command;
}

/** The request that flags describe, completed from a profile. Throws a usage error that names the flag for what cannot be. */
export function requestFrom(flags: RoiFlags, profile: Profile, dataset: Dataset, asOf: string): RoiRequest {
  const request = {
    ...requestOf({ ...profile, ...yearsFrom(flags) }),
    ...numbersFrom(flags),
    ...othersFrom(flags, dataset, asOf),
  };
  const given = Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== undefined),
  ) as unknown as RoiRequest;
  return withinTwiceTheWage(given, dataset);
}

/** Years by either flag; each takes the place of the same of the profile. */
function yearsFrom({ years, experience }: RoiFlags): Pick<Profile, 'years' | 'experience'> {
  const bounds = boundsOf('experienceYears');
  return {
    ...read(years, (raw) => ({ years: taken(readAmount(raw, bounds), '--years', raw) })),
    ...read(experience, (raw) => ({ experience: taken(readAmount(raw, bounds), '--experience', raw) })),
  };
}

function numbersFrom(flags: RoiFlags): Partial<Record<keyof RoiRequest, Given>> {
  const numbers: Partial<Record<keyof RoiRequest, Given>> = {};
  for (const { key, flag, bounds, ranged } of REQUEST_TERMS) {
    const name = flag.split(' ')[0] ?? '';
    const raw = flags[new Option(flag === '' ? '--none' : flag).attributeName()];
    if (flag === '' || key === 'hourValueShare' || key === 'experienceYears' || typeof raw !== 'string') continue;
    numbers[key] = taken<Given>((ranged ? readSpread : readAmount)(raw, bounds), name, raw);
  }
  return numbers;
}

function othersFrom(flags: RoiFlags, dataset: Dataset, asOf: string): Partial<RoiRequest> {
  const { sameWithoutIt, notEmployed, degree, role, held, employerPays, paidWorkGivenUp, language, hourValue } = flags;
  const found = {
    sameWithoutIt,
    notEmployed,
    degree,
    paidWorkGivenUp,
    language,
    ...read(role, (raw) => ({ role: taken(readTerm(raw, rolesOf(dataset)), '--role', raw) })),
    ...read(held, (raw) => ({ held: taken(readHeld(raw, dataset, asOf), '--held', raw) })),
    ...read(employerPays, (raw) => ({ employer: taken(employerFrom(raw), '--employer-pays', raw) })),
    // Without a figure it is the US one.
    ...(flags['taxFreeAllowance'] === true ? { taxFreeUsd: dataset.roi.employerAllowanceUsd.value } : {}),
    ...read(hourValue, (raw) => taken(hourValueFrom(raw), '--hour-value', raw)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function read<T>(raw: unknown, reader: (raw: string) => T): T | undefined {
  return typeof raw === 'string' ? reader(raw) : undefined;
}

function rolesOf({ vocabulary }: Dataset) {
  return vocabulary.roles.map(({ id, name }) => ({ value: id, names: [name] }));
}

const SHARE = { kind: 'share', min: 0, max: 1 } as const;

/** What an employer takes over: `50%` of the fees, or dollars; a bare number up to 100 may be either and is refused. */
function employerFrom(raw: string): Outcome<EmployerShare> {
  if (raw.trim().endsWith('%')) {
    const share = readAmount(raw, SHARE);
    return isObjection(share) ? share : { value: { kind: 'share', share: share.value } };
  }
  const usd = readAmount(raw, { kind: 'usd', min: 0, max: 1e7 });
  if (isObjection(usd))
    return {
      objection: `${usd.objection}, or a share such as 50%`,
      ...(usd.hint === undefined ? {} : { hint: usd.hint }),
    };
  if (usd.value > 0 && usd.value <= 100 && !raw.includes('$')) {
    const percent = usd.value < 1 ? usd.value * 100 : usd.value;
    return { objection: `${raw} can mean two things`, hint: `write ${percent}% or $${usd.value}` };
  }
  return { value: { kind: 'amount', usd: usd.value } };
}

/** What an hour is worth: dollars (`$20`), or a share of the wage (`50%`, `0.5`). */
function hourValueFrom(raw: string): Outcome<Pick<RoiRequest, 'hourValueShare' | 'hourValueUsd'>> {
  if (raw.includes('$')) {
    const usd = readSpread(raw, boundsOf('hourValueUsd'));
    return isObjection(usd) ? usd : { value: { hourValueUsd: usd.value } };
  }
  const share = readSpread(raw, boundsOf('hourValueShare'));
  if (!isObjection(share)) return { value: { hourValueShare: share.value } };
  const number = Number(raw);
  return number >= 1
    ? { objection: `${raw} can mean two things`, hint: `write $${raw} an hour, or ${raw}% of your wage` }
    : { objection: `${share.objection}, or dollars such as $20` };
}

function withinTwiceTheWage(request: RoiRequest, { roi }: Dataset): RoiRequest {
  const { hourValueUsd: usd, salaryUsd, hoursPerYear } = request;
  if (usd === undefined || salaryUsd === undefined) return request;
  const most = (2 * salaryUsd) / (hoursPerYear ?? roi.hoursPerYear.value);
  const high = typeof usd === 'number' ? usd : usd[2];
  if (high <= most) return request;
  throw usageError(
    'INVALID_ARGUMENT',
    `--hour-value cannot be $${high}: more than twice your hourly wage`,
    `it takes dollars from $0 to $${Math.floor(most * 100) / 100} at your salary, or a share such as 50%`,
    '--hour-value',
  );
}
