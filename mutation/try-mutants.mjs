// Runs in a thread: takes the tests of a bundle, then each change in turn, and says whether a test that reaches it fails.
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, ids } = workerData;
/** A change that is met so many times more often than the code was without it goes round without end. */
const MOST_TIMES = 100;

const stryker = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = stryker;
const { tests } = await import(bundle);

/** Whether a test passes, with whatever change is active. */
async function passes({ body }) {
  try {
    await body();
    return true;
  } catch {
    return false;
  }
}

for (const [index, test] of tests.entries()) {
  stryker.currentTestId = String(index);
  if (!(await passes(test))) throw new Error(`fails with nothing changed: ${test.name}`);
}
const { static: atImport, perTest } = stryker.mutantCoverage;
stryker.currentTestId = undefined;

for (const id of ids) {
  const reaching = tests.filter((_, index) => perTest[index]?.[id] !== undefined);
  const hits = reaching.length === 0 ? 0 : Object.values(perTest).reduce((sum, counts) => sum + (counts[id] ?? 0), 0);
  let status = reaching.length > 0 ? 'survived' : atImport[id] === undefined ? 'unreached' : 'static';
  parentPort.postMessage({ id, status: 'begun' });
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * MOST_TIMES });
  for (const test of reaching)
    if (!(await passes(test))) {
      status = 'noticed';
      break;
    }
  parentPort.postMessage({ id, status });
}
