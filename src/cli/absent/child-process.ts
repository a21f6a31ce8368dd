// Stands in for `node:child_process` in the bundle. commander loads that module for commands that are programs of their own;
// we have none, and opening it costs a fifth of a start of Node.

/** Never called: no command of ours is a program of its own. */
export function spawn(): never {
  throw new Error('cert-advisor starts no other program');
}
