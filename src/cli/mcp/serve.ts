import { Buffer } from 'node:buffer';
import { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { escapeActive } from '../../render/json.ts';
import { linesIn } from '../batch/lines.ts';
import type { Context } from '../context.ts';
import { type Answer, type Served, toolsOf } from './answer.ts';
import { serverOf } from './server.ts';

/** Serves the tools over the streams of the program until there is no more to read, or nobody reads the answers. */
export async function serve(served: Served): Promise<void> {
  const { context, choice } = served;
  const { input, output } = context.pipes();
  const { name, version } = await context.loadForDecisions(choice);
  const tools = await toolsOf(served);
  const running = new Set<Promise<Answer>>();
  const messages = Readable.from(messagesIn(input, context, running), { objectMode: false });
  const wire = new Wire(messages, inertOn(output));
  serveStdio(() => serverOf(served, tools, `${name} of ${version}`, running), { transport: wire });
  await wire.closed;
  // Nobody may read the answers though questions could still come.
  messages.on('error', () => {});
  input.destroy();
}

/** The transport of the protocol, which says when it is over. */
class Wire extends StdioServerTransport {
  readonly closed: Promise<void>;
  #over = () => {};

  constructor(input: Readable, output: Writable) {
    super(input, output);
    this.closed = new Promise((resolve) => {
      this.#over = resolve;
    });
  }

  override async close(): Promise<void> {
    await super.close();
    this.#over();
  }
}

/** The lines of the input that hold JSON, bounded; the others are told on standard error. It ends when what was asked is answered. */
async function* messagesIn(
  input: AsyncIterable<Uint8Array>,
  context: Pick<Context, 'err'>,
  running: ReadonlySet<Promise<unknown>>,
): AsyncGenerator<Buffer> {
  for await (const lines of linesIn(input)) {
    for (const line of lines) {
      const why = 'why' in line ? line.why : whyNoMessage(line.text);
      if (why === null) yield Buffer.from(`${'text' in line ? line.text : ''}\n`);
      else context.err(`left out line ${line.line}: ${why}\n`);
    }
  }
  // What was read last reaches its handler, and its answer the output, some turns later.
  await setImmediate();
  await Promise.allSettled(running);
  await setImmediate();
}

function whyNoMessage(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'it is no JSON';
  }
}

/** The output, of whose texts no character steers a terminal; it waits for the output and fails with it. */
function inertOn(output: NodeJS.WritableStream): Writable {
  const inert = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => void output.write(escapeActive(text), done),
  });
  output.on('error', (error) => inert.destroy(error));
  return inert;
}
