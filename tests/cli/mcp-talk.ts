import { PassThrough } from 'node:stream';
import { Client, type JSONRPCMessage, type Transport } from '@modelcontextprotocol/client';
import type { Context } from '../../src/cli/context.ts';
import { cli, type Outcome } from './harness.ts';

/** A talk with the server in this process. */
export interface Talk {
  readonly client: Client;
  /** What the program reads: for bytes that no client sends. */
  readonly input: PassThrough;
  /** All that the program wrote so far. */
  readonly said: () => string;
  /** How the program ended; ends its input first. */
  readonly end: () => Promise<Outcome>;
}

/** The official client at the other end of streams. */
class Streams implements Transport {
  onmessage: NonNullable<Transport['onmessage']> = () => {};
  readonly #input: PassThrough;

  constructor(input: PassThrough, output: PassThrough) {
    this.#input = input;
    let rest = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.onmessage(JSON.parse(line) as JSONRPCMessage);
    });
  }

  async start(): Promise<void> {}

  async send(message: JSONRPCMessage): Promise<void> {
    this.#input.write(`${JSON.stringify(message)}\n`);
  }

  async close(): Promise<void> {
    this.#input.end();
  }
}

/** Starts `mcp` with a client that has introduced itself. */
export async function talk(line = 'mcp', overrides: Partial<Context> = {}): Promise<Talk> {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  output.on('data', (text) => {
    said += text;
  });
  const ended = cli(line, { pipes: () => ({ input, output }), ...overrides });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new Streams(input, output));
  return {
    client,
    input,
    said: () => said,
    end: () => {
      input.end();
      return ended;
    },
  };
}
