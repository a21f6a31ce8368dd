import fc from 'fast-check';

/** Six decimals, as many as anybody types: the smallest doubles have too few digits to compare by. */
const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);

/** A number, or a range of it, as a flag takes them. */
const given = (number: fc.Arbitrary<number>, unit = '') =>
  fc.oneof(
    number.map((value) => `${value}${unit}`),
    fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}${unit}..${Math.max(a, b)}${unit}`),
  );
const percent = upTo(100).map((value) => `${value}%`);
const shares = given(upTo(100), '%');
const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);

const FLAGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  salary: fc.double({ min: 1, max: 1e7, noNaN: true }).map(String),
  'target-salary': fc.double({ min: 1, max: 1e7, noNaN: true }).map(String),
  uplift: given(upTo(500), '%'),
  attribution: shares,
  'months-sooner': given(upTo(120)),
  'pay-while-searching': upTo(1e7).map(String),
  'sit-chance': shares,
  'pass-chance': shares,
  'retry-chance': shares,
  'later-pass-chance': shares,
  attempts: whole(1, 20),
  'finish-chance': shares,
  'cost-if-unfinished': shares,
  fee: given(upTo(1e7)),
  extras: given(upTo(1e4)),
  'employer-pays': fc.oneof(fc.constantFrom('0%', '50%', '100%', '$60'), whole(101, 9999)),
  clawback: percent,
  'tax-free-allowance': whole(0, 9000),
  tax: upTo(90).map((value) => `${value}%`),
  'renewal-fee': upTo(1000).map(String),
  experience: whole(0, 40),
  degree: fc.constantFrom('yes', 'no'),
  role: fc.constantFrom('ml-engineer', 'researcher', 'leader'),
  held: fc.constantFrom('PMLE@2025-06', 'AIF-C01', 'AIGP@2025-01,MLA-C01'),
  'study-hours': given(upTo(1e5)),
  'hours-per-week': fc.double({ min: 1, max: 100, noNaN: true }).map(String),
  'hour-value': given(upTo(200), '%'),
  horizon: given(upTo(49).map((value) => Number((value + 0.01).toFixed(6)))),
  decay: shares,
  lag: given(upTo(20)),
  discount: shares,
};
const ids = fc.constantFrom(
  'PMLE',
  'DLS',
  'AI-103',
  'google-ai-essentials',
  'georgia-tech-omscs',
  'AIGP',
  'portfolio-projects',
);

/** A command line of `roi` with any of its flags, each of them possible. */
export const roiLine: fc.Arbitrary<string> = fc
  .record(FLAGS, { requiredKeys: ['salary'] })
  .chain((flags) => ids.map((id) => `roi ${id} ${words(flags)} --draws 500`));

function words(flags: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(flags)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]))
    .join(' ');
}
