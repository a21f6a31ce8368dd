import type { DataChoice } from '../data/load.ts';

/** The dataset that a command line asks for, seen before its flags are known. */
export function dataChoiceIn(argv: readonly string[]): DataChoice {
  const data = valuesOf('--data', argv)[0];
  const extend = valuesOf('--extend', argv);
  return { data, ...(extend.length === 0 ? {} : { extend }) };
}

function valuesOf(flag: string, argv: readonly string[]): string[] {
  return argv.flatMap((arg, index) => {
    if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
    const next = argv[index + 1];
    return arg === flag && next !== undefined ? [next] : [];
  });
}
