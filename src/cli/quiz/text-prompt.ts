import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { AT_THE_START, type Detour } from './asker.ts';
import { besideBar, footLines, headLines } from './frame.ts';
import { type Key, type PromptConfig, wantsRanking } from './prompt-config.ts';
import { useHeight } from './use-height.ts';

/** A line of text. */
export interface TextConfig extends PromptConfig {
  readonly hint: string;
  /** What is wrong with a text; null if nothing. */
  readonly objectionTo: (text: string) => string | null;
}

/** A line of text on inquirer's own machinery, drawn as ours. The arrows belong to the text: words lead round it. */
export const textPrompt = createPrompt<string | Detour, TextConfig>((config, done) => {
  const { hint, canGoBack, look, why, ranking, objectionTo } = config;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly isObjection: boolean }>({
    text: '',
    isObjection: false,
  });
  const height = useHeight(config.onResize);
  useKeypress((event, line) => {
    const key: Key = event;
    const put = (value: string) => {
      line.clearLine(0);
      line.write(value);
      setText(value);
    };
    if (key.name === 'escape') done({ type: 'finish' });
    else if (wantsRanking(key)) {
      put(text);
      setSaid({ text: ranking(), isObjection: false });
    } else if (isEnterKey(event)) {
      const typed = text.trim();
      if (typed === '') done({ type: 'unsure' });
      else if (typed === '?') {
        put('');
        setSaid({ text: why, isObjection: false });
      } else if (typed.toLowerCase() === 'back') {
        if (canGoBack) done({ type: 'back' });
        else {
          put('');
          setSaid({ text: AT_THE_START, isObjection: true });
        }
      } else {
        const objection = objectionTo(typed);
        if (objection === null) done(typed);
        else {
          put(text);
          setSaid({ text: objection, isObjection: true });
        }
      }
    } else setText(line.line);
  });
  const { screen } = look();
  const head = headLines(look(), config.message, config.progress);
  const entry = `${screen.paint(screen.spell('│  '), 'muted')}${screen.paint('> ', 'act')}${screen.spell(text)}`;
  const foot = [
    ...(said.text === '' ? [] : besideBar(look(), { text: said.text, tone: said.isObjection ? 'warning' : 'muted' })),
    ...besideBar(look(), { text: hint, tone: 'muted' }),
    ...footLines(look(), ['Enter alone: not sure', '"?" why', ...(canGoBack ? ['"back"'] : []), 'Esc finish now']),
  ];
  height.current = head.length + 1 + foot.length;
  return [[...head, entry].join('\n'), foot.join('\n')];
});
