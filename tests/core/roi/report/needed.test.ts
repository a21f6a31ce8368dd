import { describe, expect, it } from 'vitest';
import { recommend } from '../../../../src/core/advice/recommend.ts';
import { generator } from '../../../../src/core/random.ts';
import { endsInPaper } from '../../../../src/core/roi/assume/refusals.ts';
import { requestOf } from '../../../../src/core/roi/assume/request-of.ts';
import { estimateRoi } from '../../../../src/core/roi/report/estimate-roi.ts';
import { needOf } from '../../../../src/core/roi/report/needed.ts';
import { builtIn } from '../../../built-in.ts';
import { json } from '../../../cli/harness.ts';
import { randomProfile } from '../../advice/random-profiles.ts';

const TODAY = '2026-11-27';
const PROFILES = Number(process.env['PROFILES'] ?? 20);

interface Estimate {
  readonly averageEffectNeeded: number | null;
}

describe('what an option needs', () => {
  it('is the same where it is recommended and where its return is reckoned, for the same person', () => {
    const dataset = builtIn();
    const random = generator(12);
    for (let count = 0; count < PROFILES; count += 1) {
      const profile = { ...randomProfile(dataset, TODAY, random, { question: 0.7, condition: 0.5 }), salary: 80_000 };
      const request = { ...requestOf(profile), salaryUsd: 80_000 };
      const ids = recommend(dataset, profile, TODAY, { top: 3 }).recommendations.map(({ id }) => id);
      const options = [...dataset.credentials.filter(endsInPaper), ...dataset.alternatives].filter(({ id }) =>
        ids.includes(id),
      );
      if (options.length === 0) continue;
      const { estimates } = estimateRoi(dataset, options, request, TODAY);
      for (const [index, option] of options.entries()) {
        const need = needOf(dataset, option, request, TODAY)?.averageEffectNeeded ?? null;
        expect(need, `${option.id} ${JSON.stringify(profile)}`).toBe(estimates[index]?.averageEffectNeeded ?? null);
      }
    }
  });

  it('counts years in the profession, whichever flag or profile they come from', async () => {
    const files = { 'me.yaml': 'years: 9\nsalary: 80000\ncloud: aws\nrole: ml-engineer\n' };
    const [first] = (
      await json<{ recommendations: readonly (Estimate & { id: string })[] }>(
        'recommend --profile me.yaml --cloud aws --top 1',
        { files },
      )
    ).recommendations;
    const { estimates } = await json<{ estimates: readonly Estimate[] }>(`roi ${first?.id} --profile me.yaml`, {
      files,
    });
    expect(estimates[0]?.averageEffectNeeded).toBe(first?.averageEffectNeeded);
    expect(requestOf({ years: 9, experience: 1 })).toMatchObject({ experienceYears: 9 });
  });
});
