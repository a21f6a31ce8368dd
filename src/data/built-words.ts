import { readFileSync } from 'node:fs';

/** What the build puts down beside the program for completion, which would else wait for every command to be made; null without it. */
export function builtWords<T>(): T | null {
  try {
    return JSON.parse(readFileSync(`${import.meta.dirname}/completion.json`, 'utf8')) as T;
  } catch {
    return null;
  }
}
