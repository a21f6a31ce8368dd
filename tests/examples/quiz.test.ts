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
    for (let step = 0; step < 30 && (await legend(page)) !== ''; step += 1) await press(page, 'button[type=submit]');
    const answer = String(await page.evaluate(`document.getElementById('result').innerText`));
    expect(answer.split('\n')[0]).toMatch(/\S/);
    expect(Number(await page.evaluate(`document.querySelectorAll('#result li').length`))).toBe(3);
    expect(page.complaints).toEqual([]);
    expect(page.requests).toEqual([]);
    process.stdout.write(
      `the page: ${Math.round(readFileSync(file).length / 1024)} KB; it answers: ${answer.split('\n')[0]}\n`,
    );
  },
  120_000,
);
