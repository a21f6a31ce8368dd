import type { Command } from 'commander';
import type { DataChoice } from '../../data/load.ts';
import { jsonText } from '../../render/json.ts';
import type { Entry } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { reportFailure } from '../exit-code.ts';
import { lineFor } from './arguments.ts';
import { sourcesFor } from './sources.ts';
import { inputOf, TOOLS, type ToolInput, type ToolName } from './tools.ts';

/** What a call gives: the document of the command with the sources of its figures, or its error, as JSON and as text. */
export interface Answer {
  readonly text: string;
  /** Null for an error. */
  readonly document: Record<string, unknown> | null;
}

/** A tool as assistants see it. */
export interface Tool {
  readonly name: ToolName;
  readonly description: string;
  readonly inputSchema: ToolInput;
}

/** What is served: commands, with the dataset and, where it is fixed, the day that they answer for. */
export interface Served {
  readonly context: Context;
  readonly choice: DataChoice;
  readonly all: readonly Entry[];
  readonly asOf: string | undefined;
}

/** The tools, as the dataset in use makes them. */
export async function toolsOf(served: Served): Promise<Tool[]> {
  const names = Object.keys(TOOLS) as ToolName[];
  return Promise.all(
    names.map(async (name) => {
      const command = await commandOf(served, name, served.context);
      return { name, description: command.description(), inputSchema: await inputFor(served, name, command) };
    }),
  );
}

/** Answers a call by running the command that the tool is, which can neither read nor write anything but its answer. */
export async function answerOf(
  served: Served,
  name: ToolName,
  given: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  let out = '';
  let err = '';
  const sealed = sealedContext(served, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  try {
    const command = await commandOf(served, name, sealed);
    const day = served.asOf === undefined ? {} : { asOf: served.asOf };
    const asked = { ...TOOLS[name].defaults, ...day, ...saidIn(given) };
    const line = lineFor(name, await inputFor(served, name, command), asked);
    await command.parseAsync(line, { from: 'user' });
  } catch (error) {
    err = '';
    reportFailure(error, sealed, true);
    return { text: err.trimEnd(), document: null };
  }
  const document = JSON.parse(out);
  const { choice, context } = served;
  const whole = { ...document, sources: sourcesFor(await context.loadDataset(choice), document) };
  return { text: jsonText(whole), document: whole };
}

/** What was said: assistants fill in null for what they leave out. */
function saidIn(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

async function commandOf({ choice, all }: Served, name: ToolName, context: Context): Promise<Command> {
  const entry = all.find((each) => each.name === name) as Entry;
  const command = await (await entry.load())(context, choice, all);
  return command.exitOverride().configureOutput({ writeOut() {}, writeErr() {} });
}

async function inputFor({ context, choice }: Served, name: ToolName, command: Command): Promise<ToolInput> {
  return inputOf(name, command, (await context.loadForDecisions(choice)).questions);
}

/** A context of which a command gets the dataset that is served and the clock, and nothing else. */
function sealedContext({ context, choice }: Served, streams: Pick<Context, 'out' | 'err'>): Context {
  const closed = (): never => {
    throw new Error('a tool asked for something of the machine');
  };
  const fields: Partial<Context> = {
    ...streams,
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    env: {},
    loadDataset: () => context.loadDataset(choice),
    loadForDecisions: () => context.loadForDecisions(choice),
    loadRecord: (_, id) => context.loadRecord(choice, id),
    readIfThere: () => null,
    readText: closed,
    readBytes: closed,
    readAds: closed,
    writeText: closed,
    promptStreams: closed,
    pipes: closed,
    page: closed,
  };
  const values = Object.entries(fields).map(([key, value]) => [key, { value }] as const);
  // Not a copy: what the context tells of streams is read when it is wanted.
  return Object.defineProperties(Object.create(context) as Context, Object.fromEntries(values));
}
