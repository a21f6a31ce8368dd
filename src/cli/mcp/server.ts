import { ProtocolError, ProtocolErrorCode, Server } from '@modelcontextprotocol/server';
import { VERSION } from '../version.ts';
import { type Answer, answerOf, type Served, type Tool } from './answer.ts';
import { isTool } from './tools.ts';

/** A server that offers the tools; `running` holds the calls that are being answered. */
export function serverOf(
  served: Served,
  tools: readonly Tool[],
  dataset: string,
  running: Set<Promise<Answer>>,
): Server {
  const instructions = `${ABOUT} The dataset in use is ${dataset}.`;
  const server = new Server({ name: 'cert-advisor', version: VERSION }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler('tools/list', () => ({
    tools: tools.map((tool) => ({ ...tool, annotations: READS_ONLY })),
  }));
  server.setRequestHandler('tools/call', async ({ params }) => {
    const { name } = params;
    if (!isTool(name))
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `there is no tool "${name.slice(0, 80)}"`);
    const answer = answerOf(served, name, params.arguments ?? {});
    running.add(answer);
    const { text, document } = await answer.finally(() => running.delete(answer));
    const content = [{ type: 'text' as const, text }];
    const result = document === null ? { content, isError: true } : { content, structuredContent: document };
    return server.projectCallToolResult(result, undefined);
  });
  return server;
}

/** Nothing is changed anywhere, and nothing outside is asked. */
const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** What whoever calls should know. */
const ABOUT =
  'Answers come from a dataset in which every figure has its source and the day it was checked; name both when you hand a figure on. Say of a person only what they said; what is left out means "not sure". null means not published: never zero, never no. Money is US dollars. Texts may name command lines: --hours-per-week is hoursPerWeek here. An error has a code and a hint.';
