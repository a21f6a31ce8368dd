import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { COMMAND_LINE_CODES } from '../../src/cli/exit-code.ts';
import { VERDICTS } from '../../src/core/catalogue/alternative.ts';
import { ADVISOR_ERROR_CODES } from '../../src/core/errors.ts';
import { cli } from './harness.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const CODES = [...ADVISOR_ERROR_CODES, ...COMMAND_LINE_CODES].toSorted();

it('the codes of errors are the same in code, schema and documentation', () => {
  const { properties } = JSON.parse(read('schemas/error.json'));
  expect(properties.error.properties.code.enum).toEqual(CODES);
  expect([...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| [123] \|/gm)].map(([, code]) => code)).toEqual(CODES);
  expect(new Set(CODES).size).toBe(CODES.length);
});

it.each(['', ' --full'])('what --batch%s prints is as its schema says', async (flag) => {
  const [schema, common, whole] = ['batch', 'common', 'recommend'].map((name) =>
    JSON.parse(read(`schemas/${name}.json`)),
  );
  const ajv = new Ajv2020({ strict: true, strictRequired: false, schemas: [common, whole] });
  const validate = ajv.compile(schema);
  expect(schema.oneOf[0].properties.verdict.enum).toEqual([...VERDICTS, null]);
  expect(['meta', ...schema.oneOf[1].required].toSorted()).toEqual(whole.required.toSorted());
  const input =
    '{"id":1,"background":"developer"}\n{}\n[]\n{"id":"x","goal":7}\n{"held":"PMLE","background":"none","goal":"first-job"}\n';
  const { stdout, code } = await cli(`recommend --batch people${flag}`, { files: { people: input } });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.flatMap((line) => (validate(line) ? [] : [validate.errors]))).toEqual([]);
  expect([lines.length, code]).toEqual([5, 3]);
});

it('what is only old is told from what is wrong', async () => {
  const folder = new URL('../../data/credentials/google-cloud', import.meta.url).pathname;
  const { stderr, code } = await cli(`validate ${folder} --max-age 1d --json`);
  expect([code, JSON.parse(stderr).error.code]).toEqual([3, 'STALE_DATA']);
});

const LONG = '\u{1f600}'.repeat(60_000);

it.each([
  ['show', LONG],
  ['recommend', '--role', LONG],
  ['recommend', '--budget', `$${LONG}`],
  ['list', '--language', LONG],
  ['roi', 'PMLE', '--salary', LONG],
  ['list', `--${LONG}`],
])('no message repeats what nobody reads: %.20s', async (...args) => {
  const { stdout, stderr, code } = await cli([...args, '--json']);
  expect(code).toBe(2);
  expect(stderr.length + stdout.length).toBeLessThan(4_500);
});

it('no line of a batch does either', async () => {
  const people = [{ role: LONG }, { [LONG]: 1 }, { held: [LONG] }, { language: LONG }].map((each) =>
    JSON.stringify(each),
  );
  const { stdout } = await cli('recommend --batch people', { files: { people: people.join('\n') } });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.length < 4_500),
  ).toEqual([true, true, true, true]);
});
