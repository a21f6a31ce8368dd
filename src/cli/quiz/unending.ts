import { Writable } from 'node:stream';

/** What inquirer looks at besides writing. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A stream that writes to another and may be ended without ending it: inquirer ends its output after every prompt. */
export function unending(output: NodeJS.WritableStream & Terminal): NodeJS.WritableStream {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      output.write(chunk);
      done();
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { get: () => output.isTTY },
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
}
