import { useEffect, useRef, useState } from '@inquirer/core';
import type { PromptConfig } from './prompt-config.ts';

/** How many lines a prompt drew last, to be set at each drawing; after a resize the prompt draws itself anew. */
export function useHeight(onResize: PromptConfig['onResize']): { current: number } {
  const [, setTurn] = useState(0);
  const height = useRef(0);
  useEffect(() => {
    let turn = 0;
    return onResize(
      () => height.current,
      () => {
        turn += 1;
        setTurn(turn);
      },
    );
  }, []);
  return height;
}
