// Stands in for `node:assert` in the bundle. The completion library checks with it the name of a shell, for which it would write a script
// of its own; ours are in `completion/scripts.ts`.

/** Never called: its scripts are not used. */
// biome-ignore lint/style/noDefaultExport: it stands in for a module that has one
export default function assert(): never {
  throw new Error('the scripts of the completion library are not used');
}
