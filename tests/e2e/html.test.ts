import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { cli } from '../cli/harness.ts';
import { ANSWER } from '../render/answer-blocks.ts';
import { findChromium, openBrowser } from './chromium.ts';

// Each page in a real browser. Pictures are kept where CERT_ADVISOR_PICTURES says, for eyes.

const PATIENCE_MS = 60_000;
const PHONE = 360;
const DESK = 1200;

const PAGES: Readonly<Record<string, string>> = {
  recommend: 'recommend --goal switch --background business --portfolio none',
  'recommend-much-said':
    'recommend --background developer --experience 2 --role ml-engineer --goal mlops --cloud gcp --language de --budget 500 --salary 80000 --portfolio some --held AI-102',
  'recommend-nothing-said': 'recommend',
  compare: 'compare PMLE MLA-C02 AI-103 DP-100',
  show: 'show PMLE --sources',
  roi: 'roi PMLE --salary 80000',
  'roi-several': 'roi PMLE AI-103 --salary 80000',
  list: 'list --cloud azure',
  plan: 'plan ml-engineer --background none --role ml-engineer --salary 50000 --seats 3',
  check: 'check --held AI-103@2026-02,CLF-C02@2023-06-15,MLA-C02@2025-01-10,IBM-AI-ENG --within 30d',
};
/** What names a page of the issuer. */
const LINKED = ['recommend', 'recommend-much-said', 'compare', 'show', 'plan'];
/** What one takes to a talk. */
const ON_TWO_SHEETS = ['recommend', 'recommend-much-said', 'compare'];

const chromium = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const pictures = process.env['CERT_ADVISOR_PICTURES'];
const browser = chromium === null ? null : openBrowser(chromium);
afterAll(() => {
  browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shown(name: string, html: string, width: number, dark = false) {
  if (browser === null) throw new Error('no browser');
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.show(file, width, dark);
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, `${name}-${width}${dark ? '-dark' : ''}.png`), page.picture);
  }
  return page;
}

describe.skipIf(chromium === null)(
  `pages in Chromium${chromium === null ? ' (not installed: apt-get install chromium)' : ''}`,
  () => {
    it.each(Object.entries(PAGES))(
      '%s',
      async (name, line) => {
        const { stdout: html, code } = await cli(`${line} --format html`);
        expect(code).toBe(0);
        const phone = await shown(name, html, PHONE);
        expect(phone).toMatchObject({ complaints: [], requests: [], overflow: 0, cut: [], language: 'en' });
        expect(phone.title).toContain('cert-advisor');
        if (LINKED.includes(name)) expect(phone.links.length).toBeGreaterThan(0);
        for (const link of phone.links) expect(link).toMatch(/^https?:/);
        const desk = await shown(name, html, DESK, true);
        expect(desk).toMatchObject({ complaints: [], requests: [], overflow: 0, cut: [] });
        if (ON_TWO_SHEETS.includes(name)) expect(desk.sheets).toBeLessThanOrEqual(2);
        else expect(desk.sheets).toBeGreaterThan(0);
      },
      PATIENCE_MS,
    );

    it(
      'every block that answers are made of',
      async () => {
        const page = await shown('answer', renderHtml(ANSWER, 'cert-advisor'), PHONE);
        expect(page).toMatchObject({ complaints: [], requests: [], overflow: 0, cut: [] });
        expect(page.links).toHaveLength(2);
      },
      PATIENCE_MS,
    );

    it(
      'would see what is wrong: a page that overflows, fetches and runs',
      async () => {
        const html =
          '<!doctype html><title>x</title><div style="width:900px">x</div><img src="missing.png"><script>throw new Error("x")</script>';
        const page = await shown('wrong', html, PHONE);
        expect(page.overflow).toBeGreaterThan(0);
        expect(page.complaints.length).toBeGreaterThan(0);
        expect(page.requests.length).toBeGreaterThan(0);
      },
      PATIENCE_MS,
    );

    it(
      'lets nothing in that slipped into a page',
      async () => {
        const html = renderHtml([], 'x').replace(
          '</main>',
          '<img src="missing.png"><script>document.title = "run"</script></main>',
        );
        const page = await shown('policy', html, PHONE);
        expect(page.title).toBe('x');
        expect(page.complaints.join()).toContain('Content Security Policy');
      },
      PATIENCE_MS,
    );
  },
);
