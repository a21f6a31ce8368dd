import type { DataChoice } from '../data/load.ts';

/** The dataset that a command line asks for, seen before its flags are known. */
export function dataChoiceIn(argv: readonly string[]): DataChoice {
  const valueOfFlag = (flag: string): string | undefined => {
    const at = argv.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
    return argv[at]?.startsWith(`${flag}=`) ? argv[at].slice(flag.length + 1) : argv[at + 1 || argv.length];
  };
  return { data: valueOfFlag('--data'), extend: valueOfFlag('--extend') };
}
