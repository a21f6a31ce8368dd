import type { Text, Tone } from '../../render/blocks.ts';
import { textOf, toneOf } from '../../render/blocks.ts';
import { clean } from '../../render/clean.ts';
import type { Screen } from '../../render/terminal/screen.ts';
import { wrap } from '../../render/terminal/wrap.ts';

/** What a prompt is drawn on. */
export interface Look {
  readonly screen: Screen;
  readonly columns: number;
  readonly rows: number;
}

/** Where the progress ends at most: far from its question it is not read. */
const WIDEST = 80;
const LEFT = '│  ';
const BETWEEN = ' · ';
const MIN_ROOM = 10;

/** Lines of a text behind a sign in the first and a bar in the others. */
function barred(look: Look, sign: string, text: Text): string[] {
  const { screen } = look;
  return folded(look, textOf(text), LEFT.length).map((line, at) => {
    const before = at === 0 ? sign : screen.paint(screen.spell(LEFT), 'muted');
    return before + screen.paint(line, toneOf(text));
  });
}

/** Lines of a text behind a bar. */
export function besideBar(look: Look, text: Text): string[] {
  return barred(look, look.screen.paint(look.screen.spell(LEFT), 'muted'), text);
}

/** A text in lines that leave `indent` columns and the last one free: a full line would move the cursor on. */
export function folded({ screen, columns }: Look, text: string, indent: number): string[] {
  return wrap(screen.spell(clean(text)), Math.max(MIN_ROOM, columns - indent - 1), screen.width);
}

/** The question with its mark, and how far one has come at the right end or, without room there, below. */
export function headLines(look: Look, message: string, progress: string): string[] {
  const { screen, columns } = look;
  const mark = screen.paint(`${screen.spell('◆')}  `, 'act');
  const lines = barred(look, mark, { text: message, tone: 'strong' });
  const used = LEFT.length + screen.width(screen.spell(clean(message)));
  const space = Math.min(columns, WIDEST) - 1 - used - screen.width(progress);
  if (progress === '') return lines;
  if (lines.length > 1 || space < 2) return [...lines, ...besideBar(look, { text: progress, tone: 'muted' })];
  return [`${lines[0] ?? ''}${' '.repeat(space)}${screen.paint(progress, 'muted')}`];
}

/** The keys, never broken within one. */
export function footLines({ screen, columns }: Look, keys: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const key of keys.map(screen.spell)) {
    const joined = line === '' ? key : line + screen.spell(BETWEEN) + key;
    if (line !== '' && LEFT.length + screen.width(joined) >= columns) {
      lines.push(line);
      line = key;
    } else line = joined;
  }
  const [first, other] = [screen.spell('└  '), '   '];
  return [...lines, line].map((each, at) => screen.paint((at === 0 ? first : other) + each, 'muted'));
}

/** A step that is over: its question, and the answer bound to it. */
export function answeredLines(look: Look, message: string, answer: string, remark: string): string[] {
  const { screen } = look;
  return [
    ...barred(look, screen.paint(`${screen.spell('◇')}  `, 'muted'), { text: message, tone: 'muted' }),
    ...besideBar(look, answer),
    ...(remark === '' ? [] : besideBar(look, { text: remark, tone: 'warning' })),
  ];
}

/** A list of choices as it stands. */
export interface ChoiceView {
  readonly message: string;
  readonly progress: string;
  readonly labels: readonly string[];
  readonly cursor: number;
  /** Which are ticked; null where one is chosen. */
  readonly ticked: ReadonlySet<number> | null;
  /** What was asked for: why, the ranking. */
  readonly below: readonly string[];
  readonly keys: readonly string[];
}

/** A list of choices in as many lines as the terminal has, less one. What does not fit is counted. */
export function choiceLines(look: Look, view: ChoiceView): string[] {
  const head = headLines(look, view.message, view.progress);
  const foot = [
    ...view.below.flatMap((text) => besideBar(look, { text, tone: 'muted' })),
    ...footLines(look, view.keys),
  ];
  const items = view.labels.map((label, at) => itemLines(look, view, label, at));
  const room = Math.max(1, look.rows - 1 - head.length - foot.length);
  return [...head, ...windowOf(look, items, view.cursor, room), ...foot];
}

function itemLines(look: Look, { cursor, ticked }: ChoiceView, label: string, at: number): string[] {
  const { screen } = look;
  const isHere = at === cursor;
  const tone: Tone = isHere ? 'act' : 'plain';
  const box = ticked?.has(at) === true ? '[x] ' : '[ ] ';
  const sign = ticked === null ? screen.spell(isHere ? '● ' : '○ ') : (isHere ? '> ' : '  ') + box;
  const bar = screen.paint(screen.spell(LEFT), 'muted');
  return folded(look, label, LEFT.length + sign.length).map(
    (line, row) => bar + screen.paint((row === 0 ? sign : ' '.repeat(sign.length)) + line, tone),
  );
}

/** The choices around the cursor that fit into some lines, and how many stand above and below them. */
function windowOf(look: Look, items: readonly (readonly string[])[], cursor: number, room: number): string[] {
  const all = items.flat();
  if (all.length <= room) return all;
  let [first, last] = [cursor, cursor];
  const height = (from: number, to: number) => items.slice(from, to + 1).flat().length;
  const fits = (from: number, to: number) =>
    from >= 0 && to < items.length && height(from, to) + (from > 0 ? 1 : 0) + (to < items.length - 1 ? 1 : 0) <= room;
  for (let grown = true; grown; ) {
    grown = false;
    if (fits(first, last + 1)) [last, grown] = [last + 1, true];
    if (fits(first - 1, last)) [first, grown] = [first - 1, true];
  }
  const more = (count: number, arrow: string) =>
    count === 0 ? [] : besideBar(look, { text: `${arrow} ${count} more`, tone: 'muted' });
  return [...more(first, '↑'), ...items.slice(first, last + 1).flat(), ...more(items.length - 1 - last, '↓')];
}
