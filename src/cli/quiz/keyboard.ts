import { Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** What inquirer asks of the terminal that it reads from. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly setRawMode?: (mode: boolean) => unknown;
}

/**
 * Characters that may be typed before Enter. Every key draws the line anew, so that the time for a line grows with its square: a page
 * pasted by mistake would keep even Ctrl-C waiting.
 */
const LONGEST_ANSWER = 1_000;

const ESC = '\u001b';
/** A key: an escape sequence, or a character. */
const KEY = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|O?[^${ESC}])?|[\\s\\S]`, 'gu');
const STARTS_ANEW = '\r\n\u0015';
const TAKES_BACK = '\b\u007f';

/** The same keys, without what is typed beyond the longest answer; ends where the input ends or fails. */
export function keyboard(input: NodeJS.ReadableStream & Terminal): NodeJS.ReadableStream {
  const decoder = new StringDecoder('utf8');
  let typed = 0;
  const isTaken = (key: string): boolean => {
    if (STARTS_ANEW.includes(key)) typed = 0;
    else if (TAKES_BACK.includes(key)) typed = Math.max(0, typed - 1);
    else if (!/^\p{Cc}/u.test(key)) {
      if (typed === LONGEST_ANSWER) return false;
      typed += 1;
    }
    return true;
  };
  const keys = new Transform({
    transform(chunk: Buffer | string, _encoding, done) {
      const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
      done(null, (text.match(KEY) ?? []).filter(isTaken).join(''));
    },
  });
  input.on('error', () => keys.end());
  Object.defineProperty(keys, 'isTTY', { get: () => input.isTTY });
  return Object.assign(input.pipe(keys), { setRawMode: (mode: boolean) => input.setRawMode?.(mode) });
}
