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

interface Said {
  readonly text: string;
  readonly isObjection: boolean;
}

/** What a line that was entered leads to: an answer or a way round it, or something to be said while some of it stays typed. */
type Reply = { readonly done: string | Detour } | { readonly said: Said; readonly kept: string };

function replyTo(entered: string, { why, canGoBack, objectionTo }: TextConfig): Reply {
  const typed = entered.trim();
  if (typed === '') return { done: { type: 'unsure' } };
  if (typed === '?') return { said: { text: why, isObjection: false }, kept: '' };
  if (typed.toLowerCase() === 'back')
    return canGoBack ? { done: { type: 'back' } } : { said: { text: AT_THE_START, isObjection: true }, kept: '' };
  const objection = objectionTo(typed);
  return objection === null ? { done: typed } : { said: { text: objection, isObjection: true }, kept: entered };
}

/** A line of text on inquirer's own machinery, drawn as ours. The arrows belong to the text: words lead round it. */
export const textPrompt = createPrompt<string | Detour, TextConfig>((config, done) => {
  const { hint, canGoBack, look, ranking } = config;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>({ text: '', isObjection: false });
  const height = useHeight(config.onResize);
  useKeypress((event, line) => {
    const key: Key = event;
    const say = (what: Said, kept: string) => {
      line.clearLine(0);
      line.write(kept);
      setText(kept);
      setSaid(what);
    };
    if (key.name === 'escape') done({ type: 'finish' });
    else if (wantsRanking(key)) say({ text: ranking(), isObjection: false }, text);
    else if (isEnterKey(event)) {
      const reply = replyTo(text, config);
      if ('done' in reply) done(reply.done);
      else say(reply.said, reply.kept);
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
