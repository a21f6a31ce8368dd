import { describe, expect, it } from 'vitest';
import { programName, type Start, typedHere } from '../../src/cli/program-name.ts';
import { cli } from './harness.ts';

const START: Start = { env: {}, script: '/usr/local/bin/cert-advisor', isClone: false };

describe('the program is called', () => {
  it.each<[name: string, start: Partial<Start>]>([
    ['cert-advisor', {}],
    ['npx cert-advisor', { isClone: true, script: '/home/me/cert-advisor/bin/cert-advisor.js' }],
    ['npx cert-advisor', { env: { npm_command: 'exec', npm_lifecycle_event: 'npx' } }],
    ['npx cert-advisor', { env: { npm_command: 'start', npm_lifecycle_event: 'start' } }],
    ['npx cert-advisor', { script: '/home/me/project/node_modules/.bin/cert-advisor' }],
    ['cert-advisor', { script: '/usr/lib/node_modules/cert-advisor/bin/cert-advisor.js' }],
    ['cert-advisor', { script: undefined }],
  ])('%s, started as %j', (name, start) => expect(programName({ ...START, ...start })).toBe(name));
});

describe('in a clone', () => {
  const typed = typedHere({ ...START, isClone: true });

  it.each([
    ['cert-advisor list shows them', 'npx cert-advisor list shows them'],
    ['did you mean cert-advisor show PMLE?', 'did you mean npx cert-advisor show PMLE?'],
    ['  cert-advisor       a few questions', '  npx cert-advisor       a few questions'],
    ['cert-advisor', 'npx cert-advisor'],
    ['cert-advisor --help', 'npx cert-advisor --help'],
    ['npx cert-advisor list', 'npx cert-advisor list'],
    ['a defect in cert-advisor: it broke', 'a defect in cert-advisor: it broke'],
    ['by cert-advisor with the data', 'by cert-advisor with the data'],
    ['https://x.example/cert-advisor list', 'https://x.example/cert-advisor list'],
    ['bin/cert-advisor.js list', 'bin/cert-advisor.js list'],
  ])('%j is told as %j', (text, told) => expect(typed(text)).toBe(told));

  it('errors, help and pages name what runs there', async () => {
    const where = { isClone: true };
    expect((await cli('PMLE', where)).stderr).toContain('npx cert-advisor show PMLE');
    expect((await cli('list --help', where)).stdout).toContain('Usage: npx cert-advisor list');
    const { stdout, stderr } = await cli('--help', where);
    expect(`${stdout}${stderr}`).not.toMatch(/(?<!npx )cert-advisor (recommend|list|--)/);
  });
});
