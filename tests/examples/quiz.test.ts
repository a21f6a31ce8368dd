import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, findChromium, openBrowser, type Visit } from '../e2e/chromium.ts';

// The questionnaire in one page, from a file, in a real browser without a window. Skipped, and reported so, where there is none.

const chromium = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'quiz-'));
const file = join(folder, 'quiz.html');
/** What the page takes, once it is loaded, to start over and to answer somebody who presses Next alone. */
const FIRST_ANSWER_MS = `(() => {
  const start = performance.now();
  document.querySelector('#form button:last-of-type').click();
  for (let next; (next = document.querySelector('button[type=submit]')) !== null; ) {
    document.querySelector('input[value=literacy]')?.click();
    next.click();
  }
  return Math.round(performance.now() - start);
})()`;
let browser: Browser;

beforeAll(() => {
  if (chromium === null) return;
  execFileSync(process.execPath, ['examples/quiz/build.mjs', file]);
  browser = openBrowser(chromium);
}, 120_000);
afterAll(() => {
  browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const legend = (page: Visit) => page.evaluate(`document.querySelector('legend')?.textContent ?? ''`);
/** Presses Next till there is an answer. */
async function finish(page: Visit): Promise<string> {
  for (let step = 0; step < 30 && (await legend(page)) !== ''; step += 1) await press(page, 'button[type=submit]');
  return String(await page.evaluate(`document.getElementById('result').innerText`));
}
const press = (page: Visit, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const tick = (page: Visit, value: string) => press(page, `input[value="${value}"]`);

it.skipIf(chromium === null)(
  'asks, goes back, and answers, without a request',
  async () => {
    const page = await browser.visit(file);
    expect(await legend(page)).toMatch(/What do you want to get out of it/);
    await tick(page, 'genai');
    await press(page, 'button[type=submit]');
    const second = await legend(page);
    expect(second).not.toMatch(/What do you want to get out of it/);
    await press(page, 'button[type=button]');
    expect(await legend(page)).toMatch(/What do you want to get out of it/);
    await tick(page, 'literacy');
    const answer = await finish(page);
    expect(answer.split('\n')[0]).toMatch(/\S/);
    expect(Number(await page.evaluate(`document.querySelectorAll('#result ol li').length`))).toBe(3);
    expect(Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))).toBeLessThanOrEqual(0);
    expect(page.complaints).toEqual([]);
    expect(page.requests).toEqual([]);
    const ms = Number(await page.evaluate(FIRST_ANSWER_MS));
    process.stdout.write(
      `the page: ${Math.round(readFileSync(file).length / 1024)} KB; first answer after ${ms} ms: ${answer.split('\n')[0]}\n`,
    );
  },
  120_000,
);

it.skipIf(chromium === null)(
  'tells who is not sure of anything what guides name, and starts again',
  async () => {
    const page = await browser.visit(file);
    await tick(page, '');
    const answer = await finish(page);
    expect(answer).toMatch(/^Nothing is known about you yet/);
    expect(Number(await page.evaluate(`document.querySelectorAll('#result li').length`))).toBeGreaterThan(5);
    await press(page, 'button:last-of-type');
    expect(await legend(page)).toMatch(/What do you want to get out of it/);
    expect(page.complaints).toEqual([]);
  },
  120_000,
);

it.skipIf(chromium === null)(
  'fits a telephone',
  async () => {
    const { overflow, cut } = await browser.show(file, 360);
    expect({ overflow, cut }).toEqual({ overflow: 0, cut: [] });
  },
  120_000,
);
