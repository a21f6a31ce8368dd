import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is; null where it is not installed. */
export function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A page as a browser shows it. */
export interface Shown {
  /** What the browser complained of: errors, blocked content, exceptions. */
  readonly complaints: readonly string[];
  /** Addresses asked for besides the page's own. */
  readonly requests: readonly string[];
  /** How many columns of pixels stand out of the window. */
  readonly overflow: number;
  /** Elements whose content is cut off and cannot be scrolled to. */
  readonly cut: readonly string[];
  readonly links: readonly string[];
  readonly title: string;
  readonly language: string;
  /** Sheets that it prints on. */
  readonly sheets: number;
  /** A picture of the whole page, PNG. */
  readonly picture: Buffer;
}

/** A page that is open. */
export interface Visit {
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the browser complained of so far. */
  readonly complaints: readonly string[];
  /** Addresses asked for besides the page's own. */
  readonly requests: readonly string[];
}

export interface Browser {
  readonly show: (file: string, width: number, dark?: boolean) => Promise<Shown>;
  /** Opens a page to act on. */
  readonly visit: (file: string) => Promise<Visit>;
  readonly close: () => void;
}

/** Starts a browser without a window, spoken to through a pipe. */
export function openBrowser(path: string): Browser {
  const home = mkdtempSync(join(tmpdir(), 'chromium-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];
  const child = spawn(path, [...flags, `--user-data-dir=${home}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { call, on } = speakTo(child);
  return {
    show: (file, width, dark = false) => show(call, on, file, width, dark),
    visit: (file) => visit(call, on, file),
    close() {
      child.once('exit', () => rmSync(home, { recursive: true, force: true }));
      child.kill();
    },
  };
}

type Call = (method: string, params?: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;
type On = (listener: (message: Message) => void) => () => void;

/** The DevTools protocol: JSON, each message ended by a zero byte. */
function speakTo(child: ChildProcess): { readonly call: Call; readonly on: On } {
  const [, , , write, read] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let rest = '';
  let count = 0;
  read.setEncoding('utf8').on('data', (text: string) => {
    const pieces = (rest + text).split('\0');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const message = JSON.parse(piece) as Message;
      if (message.id === undefined) for (const listener of listeners) listener(message);
      else waiting.get(message.id)?.(message);
    }
  });
  return {
    call: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, ({ result = {}, error }) =>
          error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
        );
        write.write(
          `${JSON.stringify({ id: count, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
        );
      }),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Seen from within the page. A box that scrolls loses nothing; one that cuts does. */
const LOOK = (width: number) => `(() => {
  const root = document.documentElement;
  const isCut = (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
  return JSON.stringify({
    overflow: Math.max(0, root.scrollWidth - ${width}),
    cut: [...document.querySelectorAll('main *')].filter(isCut).map((element) => element.tagName),
    links: [...document.querySelectorAll('a')].map((link) => link.href),
    title: document.title,
    language: root.lang,
  });
})()`;

async function visit(call: Call, on: On, file: string): Promise<Visit> {
  const address = pathToFileURL(file).href;
  const { tell, complaints, requests, load } = await openPage(call, on, address);
  await load();
  return {
    complaints,
    requests,
    async evaluate(expression) {
      const { result, exceptionDetails } = await tell('Runtime.evaluate', { expression, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { readonly value: unknown }).value;
    },
  };
}

/** A page about to be loaded, and what comes of it. */
async function openPage(call: Call, on: On, address: string) {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params?: object) => call(method, params, String(sessionId));
  const complaints: string[] = [];
  const requests: string[] = [];
  let loaded = () => {};
  const isLoaded = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const leave = on(({ method, params = {} }) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled')
      complaints.push(JSON.stringify(params));
    const { request } = params as { readonly request?: { readonly url: string } };
    if (method === 'Network.requestWillBeSent' && request !== undefined && request.url !== address)
      requests.push(request.url);
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tell(`${domain}.enable`);
  const load = async () => {
    await tell('Page.navigate', { url: address });
    await isLoaded;
  };
  const close = async () => {
    leave();
    await call('Target.closeTarget', { targetId });
  };
  return { tell, complaints, requests, load, close };
}

async function show(call: Call, on: On, file: string, width: number, dark: boolean): Promise<Shown> {
  const address = pathToFileURL(file).href;
  const { tell, complaints, requests, load, close } = await openPage(call, on, address);
  await tell('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: width < 500 });
  await tell('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
  });
  await load();
  const { result } = await tell('Runtime.evaluate', { expression: LOOK(width) });
  const { data: picture } = await tell('Page.captureScreenshot', { captureBeyondViewport: true });
  const { data: paper } = await tell('Page.printToPDF', {
    paperWidth: 8.27,
    paperHeight: 11.69,
    preferCSSPageSize: true,
  });
  await close();
  const seen = JSON.parse(String((result as { readonly value: string }).value)) as Omit<Shown, 'picture' | 'sheets'>;
  const sheets =
    Buffer.from(String(paper), 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  return { ...seen, complaints, requests, sheets, picture: Buffer.from(String(picture), 'base64') };
}
