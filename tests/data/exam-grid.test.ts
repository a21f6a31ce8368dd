import { expect, it } from 'vitest';
import { gridOf, gridTable } from '../../scripts/exam-grid.ts';
import { shippedDataset, TODAY } from '../cli/harness.ts';

it('knows for each role and platform what is made for it, or that nothing was found', async () => {
  const cells = gridOf(await shippedDataset(), TODAY);
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter(({ offered, noneOn }) => offered.length === 0 && noneOn === null)).toEqual([]);
  expect(cells.find(({ role, platform }) => role === 'data-engineer' && platform === 'azure')?.offered).toContain(
    'DP-700',
  );
});

it('says nothing was found only where nothing is offered', async () => {
  const dataset = await shippedDataset();
  const offered = new Set(
    gridOf(dataset, TODAY).flatMap(({ role, platform, offered }) =>
      offered.length === 0 ? [] : [`${platform} ${role}`],
    ),
  );
  const said = dataset.vocabulary.platforms.flatMap(({ id, looked }) =>
    (looked?.none ?? []).map((role) => `${id} ${role}`),
  );
  expect(said.filter((each) => offered.has(each))).toEqual([]);
});

it('prints a hole that nobody explained as such', () => {
  expect(gridTable([{ role: 'tester', platform: 'aws', offered: [], noneOn: null }])).toContain('not looked for');
});
