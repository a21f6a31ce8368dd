import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { commandLine, quoted } from '../../src/cli/quiz/command-line.ts';

it('quotes what a shell would take apart, so that it comes out as it went in', () => {
  expect(quoted('2027-03-31')).toBe('2027-03-31');
  expect(quoted("it's")).toBe("'it'\\''s'");
  for (const word of ['', 'a b', "it's", '$HOME', '`id`', 'a\nb', '*', '\\', '"', '~/x', 'zh-CN', '日本']) {
    expect(execFileSync('sh', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' })).toBe(word);
  }
});

it('keeps the options that change the answer or its form, and only where they were given', () => {
  const profile = {
    background: 'none',
    held: [{ id: 'microsoft-ai-102', earned: '2025-03' }, { other: 'CISSP' }],
    hoursPerWeek: 7.5,
  };
  expect(commandLine(profile, {})).toBe(
    'cert-advisor recommend --background none --hours-per-week 7.5 --held microsoft-ai-102@2025-03,CISSP',
  );
  expect(commandLine({}, { top: 3, asOf: '2026-01-09', data: 'my data', json: true })).toBe(
    "cert-advisor recommend --as-of 2026-01-09 --top 3 --data 'my data' --json",
  );
});
