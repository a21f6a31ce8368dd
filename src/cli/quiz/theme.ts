import type { Screen } from '../../render/terminal/screen.ts';

/** Stands before what was answered. */
export const TICK = '✓';

/**
 * How inquirer's prompts look on a screen: its own theme asks neither NO_COLOR nor the locale. `fold` breaks a text into
 * lines that fit.
 */
export function themeFor({ paint, spell }: Screen, fold: (text: string) => string, canGoBack: boolean) {
  const plain = (text: string): string => text;
  const strong = (text: string): string => paint(text, 'strong');
  const muted = (text: string): string => paint(text, 'muted');
  return {
    prefix: { idle: paint('?', 'good'), done: paint(spell(TICK), 'good') },
    icon: { cursor: '>', checked: ' [x]', unchecked: ' [ ]' },
    style: {
      answer: plain,
      message: strong,
      error: (text: string) => paint(`! ${text}`, 'warning'),
      defaultAnswer: muted,
      help: muted,
      highlight: strong,
      key: plain,
      disabled: muted,
      description: plain,
      keysHelpTip: (keys: readonly (readonly [string, string])[]) => muted(fold(helpFor(keys, canGoBack))),
      renderSelectedChoices: () => '',
    },
  };
}

/** The keys in words, for whoever hears the screen read. A checkbox names more keys than a list. */
function helpFor(keys: readonly (readonly [string, string])[], canGoBack: boolean): string {
  const ticks = keys.some(([key]) => key === 'space');
  const move = ticks ? 'Arrows move, space ticks, Enter goes on' : 'Arrows move, Enter chooses';
  return `${move}; ? why${canGoBack ? ', < back' : ''}`;
}
