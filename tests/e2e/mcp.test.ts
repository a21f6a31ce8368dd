import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// The built program as an assistant starts it.

const DAY = ['--as-of', '2026-11-27'];

describe('the official client', () => {
  it.each([['auto'], ['legacy']] as const)('starts it, asks and ends it (%s)', async (mode) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'mcp', ...DAY],
      env: childEnv(),
      stderr: 'pipe',
    });
    let stderr = '';
    transport.stderr?.on('data', (text) => {
      stderr += text;
    });
    await client.connect(transport);
    expect((await client.listTools()).tools).toHaveLength(6);
    const { structuredContent } = await client.callTool({ name: 'compare', arguments: { ids: ['PMLE', 'AI-103'] } });
    const { sources, ...document } = structuredContent as { sources: object[] };
    const line = [PROGRAM, 'compare', 'PMLE', 'AI-103', '--json', ...DAY];
    const printed = spawnSync(process.execPath, line, { env: childEnv(), encoding: 'utf8' }).stdout;
    expect(document).toEqual(JSON.parse(printed));
    expect(sources).toHaveLength(2);
    await client.close();
    expect(stderr).toBe('');
  });
});

const INITIALIZE = `${JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
})}\n`;

/** A server that has introduced itself, with what it wrote. */
async function started(): Promise<{ child: ChildProcess; said: () => string }> {
  const child = spawn(process.execPath, [PROGRAM, 'mcp'], { env: childEnv() });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  child.stdin.write(INITIALIZE);
  await once(child.stdout, 'data');
  return { child, said: () => said };
}

describe('a server', () => {
  it.each<[how: string, end: (child: ChildProcess) => void, code: number | null, signal: string | null]>([
    ['its input is closed', ({ stdin }) => stdin?.end(), 0, null],
    ['SIGTERM comes', (child) => child.kill('SIGTERM'), null, 'SIGTERM'],
    ['SIGINT comes', (child) => child.kill('SIGINT'), null, 'SIGINT'],
    [
      'nobody reads its answers',
      ({ stdin, stdout }) => {
        stdout?.destroy();
        stdin?.write(INITIALIZE);
      },
      0,
      null,
    ],
  ])('ends when %s, and has said nothing but its answer', async (_, end, code, signal) => {
    const { child, said } = await started();
    end(child);
    expect(await once(child, 'exit')).toEqual([code, signal]);
    expect(said().trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(said())).toMatchObject({
      jsonrpc: '2.0',
      id: 1,
      result: { serverInfo: { name: 'cert-advisor' } },
    });
  });

  it('that cannot read its data says so and ends', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'mcp', '--data', 'nowhere'], {
      env: childEnv(),
      encoding: 'utf8',
      input: '',
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^error: .*nowhere/);
  });
});
