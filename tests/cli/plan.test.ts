import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeText } from '../../src/cli/write-file.ts';
import { cli } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line that writes a calendar; gives what it wrote. */
async function calendarOf(line: string): Promise<string> {
  let written = '';
  const { stderr } = await cli(`${line} --ics plan.ics`, {
    writeText: async (path, text) => {
      expect(path).toBe('plan.ics');
      written = text;
    },
  });
  expect(stderr).toBe('');
  return written;
}

const PLAN = 'plan AI-103 --background developer --hours-per-week 8 --start 2026-12-01';
const CHECK = 'check --held AI-103@2026-02-10,PMLE@2025-01-20';

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly alarms: number;
}

function byIcalJs(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').length;
    return { uid, summary, start: startDate.toString(), end: endDate.toString(), alarms };
  });
}

const SCRIPT = `
import sys, json
from icalendar import Calendar
events = []
for event in Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):
    events.append({'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'start': event['DTSTART'].dt.isoformat(),
        'end': event['DTEND'].dt.isoformat(), 'alarms': len(event.subcomponents)})
print(json.dumps(events))
`;
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import icalendar']).status === 0,
);

describe('the calendar file', () => {
  it('holds study, exam, second try and renewal, as ical.js reads it', async () => {
    const events = byIcalJs(await calendarOf(PLAN));
    const named = new Map(events.map((event) => [event.summary, event]));
    expect(named.get('Study: Azure AI Apps and Agents Developer')).toMatchObject({
      start: '2026-12-01',
      end: '2027-01-12',
    });
    expect(named.get('Exam: Azure AI Apps and Agents Developer (AI-103)')).toMatchObject({
      start: '2027-01-12',
      alarms: 1,
    });
    expect(named.get('Second try, if needed: Azure AI Apps and Agents Developer')).toMatchObject({
      start: '2027-01-13',
    });
    expect(named.get('Renew Azure AI Apps and Agents Developer')).toMatchObject({ start: '2028-01-12', alarms: 1 });
    expect(events.some(({ summary }) => summary.startsWith('Project: '))).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('tells what is held when it can be renewed, and the last day', async () => {
    const starts = byIcalJs(await calendarOf(CHECK)).map(({ start }) => start);
    expect(starts.toSorted()).toEqual(['2026-08-14', '2026-11-21', '2027-01-20', '2027-02-10']);
  });

  it.skipIf(PYTHON === undefined)('says the same to a parser in Python (python3-icalendar)', async () => {
    for (const line of [PLAN, CHECK, 'plan ml-engineer --background none --role ml-engineer']) {
      const text = await calendarOf(line);
      const printed = execFileSync(PYTHON as string, ['-c', SCRIPT], { input: text, encoding: 'utf8' });
      expect(JSON.parse(printed)).toEqual(byIcalJs(text));
    }
  });

  it('has the same bytes for the same plan, lines that end as the standard wants, and none too long', async () => {
    const text = await calendarOf(PLAN);
    expect(await calendarOf(PLAN)).toBe(text);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // The package counts characters, the standard advises bytes; no reader minds.
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTAMP:20261127T000000Z');
  });

  it('replaces a file that exists as a whole, and leaves a read-only one as it is', async () => {
    const path = join(folder, 'mine.ics');
    writeFileSync(path, 'old');
    const fields = { writeText: (file: string, text: string) => writeText(file, text) };
    expect((await cli([...PLAN.split(' '), '--ics', path], fields)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    writeFileSync(join(folder, 'kept.ics'), 'old', { mode: 0o444 });
    const refused = await cli([...PLAN.split(' '), '--ics', join(folder, 'kept.ics')], fields);
    expect([refused.code, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toMatch(/read-only/);
    expect(readFileSync(join(folder, 'kept.ics'), 'utf8')).toBe('old');
  });
});

describe('plan as a page', () => {
  it('begins with what it comes to and shows the days', async () => {
    const { stdout, code } = await cli(PLAN, {
      stdoutIsTerminal: true,
      columns: 80,
      env: { NO_COLOR: '1', PAGER: '' },
    });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^\d+ steps?, done by \d/);
    expect(stdout).toMatch(/ 1 Dec 2026 .*Azure AI Apps and Agents/);
    expect(stdout).toMatch(/12 Jan 2027 .*exam AI-103, again 13 Jan/);
    const long = stdout.split('\n').filter((line) => line.length > 80 && !/https?:/.test(line));
    expect(long).toEqual([]);
  });

  it('is drawn in HTML, a table in Markdown, steps in CSV', async () => {
    expect((await cli(`${PLAN} --format html`)).stdout).toMatch(/<svg[\s\S]*exam AI-103/);
    expect((await cli(`${PLAN} --format markdown`)).stdout).toMatch(/\| .*exam AI-103/);
    expect((await cli(`${PLAN} --format csv`)).stdout).toMatch(
      /^id,codes,type,name,provider,providerName,begins,ends,/,
    );
  });

  it('reckons for a team', async () => {
    const { stdout } = await cli(`${PLAN} --seats 12`);
    expect(stdout).toContain('For 12 people');
    expect(stdout).toContain('$1,980');
  });

  it('says which limit to relax, and by how much', async () => {
    expect((await cli('plan AI-103 --background developer --budget 100')).stdout).toMatch(
      /Nothing fits within these limits[\s\S]*\$65 more money, \$165 in all/,
    );
  });
});

describe('wrong usage', () => {
  it.each([
    ['plan', /needs to know/, /--background/],
    [
      'plan ml-enginer --background none',
      /no stack and no credential is called "ml-enginer"/,
      /did you mean ml-engineer/,
    ],
    ['plan AI-103 --start 2026-01-01', /before 2026-11-27/, /later/],
    [
      'plan AI-103 --deadline 2026-12-01 --start 2027-01-01',
      /deadline 2026-12-01 is before the start/,
      /later --deadline/,
    ],
    ['plan AI-103 --seats 0', /--seats/, /from 1 to/],
    ['plan AI-103 --seats many', /--seats/, /from 1 to/],
    ['plan MLS-C01x', /no stack and no credential/, /Stacks are/],
    ['check', /nothing is said to be held/, /--held AI-103@2026-03/],
    ['check --held AI-103@2030-01', /after 2026-11-27/, /.*/],
    ['check --held AI-103@2026-01 --within 0', /--within/, /90d|12w/],
  ])('%s', async (line, message, hint) => {
    const { code, stdout, stderr } = await cli(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(hint);
  });
});

describe('check', () => {
  it.each([
    ['check --held AI-103@2026-02-10', 4],
    ['check --held AI-103@2026-02-10 --within 74d', 0],
    ['check --held AI-103@2026-02-10 --within 75d', 4],
    ['check --held IBM-AI-ENG@2024', 0],
  ])('%s exits %i and prints all the same', async (line, exit) => {
    const { code, stdout, stderr } = await cli(line);
    expect([code, stderr]).toEqual([exit, '']);
    expect(stdout).toMatch(/due within|Nothing falls due/);
  });

  it('does not comfort whoever gave no day, and names what to type by what was typed', async () => {
    const { code, stdout } = await cli('check --held PMLE');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 not watched/);
    expect(stdout).toContain('PMLE@2026-03');
    expect(stdout).not.toContain('Nothing falls due');
    expect((await cli('check --held PMLE,AIF-C01@2025-03')).stdout).toMatch(/^Nothing falls due.*1 not watched/s);
  });

  it('reads what is held from a file', async () => {
    const files = { 'held.txt': 'AI-103@2026-02-10\nSome badge\n' };
    const { code, stdout } = await cli('check --held-from held.txt', { files });
    expect(code).toBe(4);
    expect(stdout).toContain('Azure AI Apps and Agents Developer');
    expect(stdout).toContain('Some badge');
  });

  it('says in JSON what falls due, with the same exit code', async () => {
    const { code, stdout } = await cli('check --held AI-103@2026-02-10 --json');
    expect([code, JSON.parse(stdout).due]).toEqual([4, 1]);
  });
});

describe('docs/check.md', () => {
  const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
  const fences = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text }));

  it('has a cron line of five times and one command, which runs', async () => {
    const line = fences.find(({ kind }) => kind === 'crontab')?.text.trim() ?? '';
    const [, times, command = ''] = /^((?:\S+ ){5})(.*)$/.exec(line) ?? [];
    expect(times?.trim().split(' ')).toHaveLength(5);
    const words = /cert-advisor (check [^|;&>]*)/.exec(command)?.[1]?.trim() ?? '';
    const { code } = await cli(words.replaceAll('"', '').replace('$HOME/', ''), {
      files: { 'held.txt': 'AI-103@2026-02-10' },
    });
    expect(code).toBe(4);
  });

  it('has a workflow whose commands run, on a schedule', async () => {
    const workflow = parse(fences.find(({ kind }) => kind === 'yaml')?.text ?? '');
    expect(workflow.on.schedule[0].cron.split(' ')).toHaveLength(5);
    const steps: { run?: string }[] = workflow.jobs.check.steps;
    const runs = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/cert-advisor (check .*)/g)].map(([, words = '']) => words),
    );
    expect(runs.length).toBeGreaterThan(0);
    for (const words of runs) {
      const line = words.replace(/ *[|>].*$/, '').trim();
      const { code } = await cli(line, { files: { 'held.txt': 'AI-103@2026-02-10' } });
      expect(code).toBe(4);
    }
  });
});
