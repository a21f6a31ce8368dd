import { createPrompt, isDownKey, isEnterKey, isSpaceKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import type { Detour } from './asker.ts';
import { choiceLines } from './frame.ts';
import { HIDE_CURSOR, type Key, type PromptConfig, wantsRanking } from './prompt-config.ts';
import { useHeight } from './use-height.ts';

/** A list to choose one from, or to tick. */
export interface ChoiceConfig extends PromptConfig {
  readonly labels: readonly string[];
  readonly cursor: number;
  /** What is ticked to begin with; null where one is chosen. */
  readonly ticked: readonly number[] | null;
}

/** The places chosen, or a way round the answer. */
export type Picked = readonly number[] | Detour;

/** A list of choices on inquirer's own machinery, drawn as ours. */
export const choicePrompt = createPrompt<Picked, ChoiceConfig>((config, done) => {
  const { labels, canGoBack, look, why, ranking } = config;
  const [cursor, setCursor] = useState(config.cursor);
  const [ticked, setTicked] = useState<ReadonlySet<number> | null>(
    config.ticked === null ? null : new Set(config.ticked),
  );
  const [showsWhy, setShowsWhy] = useState(false);
  const [leaders, setLeaders] = useState('');
  const height = useHeight(config.onResize);
  useKeypress((event, line) => {
    // What is typed chooses; it is no text.
    line.clearLine(0);
    const key: Key = event;
    const move = (steps: number) => setCursor((cursor + steps + labels.length) % labels.length);
    if (isEnterKey(event)) done(ticked === null ? [cursor] : [...ticked].sort((a, b) => a - b));
    else if (isUpKey(event)) move(-1);
    else if (isDownKey(event)) move(1);
    else if (key.name === 'home' || key.name === 'pageup') setCursor(0);
    else if (key.name === 'end' || key.name === 'pagedown') setCursor(labels.length - 1);
    else if (isSpaceKey(event) && ticked !== null) setTicked(toggled(ticked, cursor));
    else if (key.name === 'left' && canGoBack) done({ type: 'back' });
    else if (key.name === 'escape') done({ type: 'finish' });
    else if (key.sequence === '?') setShowsWhy(!showsWhy);
    else if (wantsRanking(key)) setLeaders(leaders === '' ? ranking() : '');
    else if (key.ctrl !== true) setCursor(placeOf(labels, key.sequence ?? '', cursor));
  });
  const below = [...(showsWhy ? [why] : []), ...(leaders === '' ? [] : [leaders])];
  const lines = choiceLines(look(), { ...config, cursor, ticked, below, keys: keysFor(canGoBack, ticked !== null) });
  height.current = lines.length;
  return lines.join('\n') + HIDE_CURSOR;
});

function keysFor(canGoBack: boolean, ticks: boolean): string[] {
  const choose = ticks ? ['↑↓ move', 'Space ticks', 'Enter goes on'] : ['↑↓ choose', 'Enter'];
  return [...choose, '? why', ...(canGoBack ? ['← back'] : []), 'Tab ranking', 'Esc finish now'];
}

function toggled(ticked: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const other = new Set(ticked);
  if (!other.delete(place)) other.add(place);
  return other;
}

/** Where a typed letter or figure leads: to the next choice that begins with it, or to the one of that number. */
function placeOf(labels: readonly string[], typed: string, cursor: number): number {
  if (/^[1-9]$/.test(typed)) return Math.min(Number(typed), labels.length) - 1;
  if (!/^\p{L}$/u.test(typed)) return cursor;
  const places = labels.map((_, at) => (cursor + 1 + at) % labels.length);
  const begins = (at: number) => labels[at]?.toLowerCase().startsWith(typed.toLowerCase()) === true;
  return places.find(begins) ?? cursor;
}
