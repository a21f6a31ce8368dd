// What the tests import as vitest while they are tried against changed code: it keeps the tests instead of running them, so that one
// process can run them again for every change.
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
globalThis[GLOBAL_EXPECT] = chai.expect;
setState({}, chai.expect);

export const { expect } = chai;
/** The tests in the order in which they were told. */
export const tests = [];

function eachOf(tell) {
  return (rows) => (name, body) => {
    for (const row of rows) tell(name, () => body(...(Array.isArray(row) ? row : [row])));
  };
}

export function it(name, body) {
  tests.push({ name, body });
}
it.each = eachOf(it);

export function describe(_, body) {
  body();
}
describe.each = eachOf(describe);
