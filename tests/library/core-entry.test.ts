import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtIn } from '../built-in.ts';

/** The library's core as a browser gets it: bundled for one, and evaluated without anything of Node. */
let code: string;
let imports: readonly string[];
beforeAll(async () => {
  const build = await rolldown({ input: 'src/core/index.ts', platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  code = output[0].code;
  imports = output.flatMap((chunk) => ('imports' in chunk ? [...chunk.imports, ...chunk.dynamicImports] : []));
});

describe('the core entry', () => {
  it('imports nothing, of Node or of anybody', () => {
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/node:|\bprocess\.|\brequire\(|\bBuffer\b/);
  });

  it('holds an interview and gives an answer', async () => {
    const core = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as typeof import('../../src/core/index.ts');
    const dataset = builtIn();
    const day = '2026-11-27';
    let interview = core.startInterview({ background: 'developer', cloud: 'aws', role: 'ml-engineer' });
    for (let step = core.nextStep(dataset, interview, day); step.type !== 'stop'; ) {
      if (step.type === 'screen') interview = core.withTicks(dataset, interview, []);
      else interview = core.withReply(interview, step.question.id, step.question.choices?.[0]?.value);
      interview = JSON.parse(JSON.stringify(interview));
      step = core.nextStep(dataset, interview, day);
    }
    const { recommendations } = core.recommend(dataset, interview.profile, day);
    expect(recommendations[0]?.id).toBe(core.leaders(dataset, interview.profile, day, 1)[0]?.id);
  });
});
