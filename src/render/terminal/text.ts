import { type BlockOf, type Fact, hrefOf, linesOf, type Text, textOf, toneOf } from '../blocks.ts';
import { hang, pad, proseColumns, type Screen } from './screen.ts';
import { isUnbreakable } from './wrap.ts';

/** Labels that take more than the first share of a narrow screen, or the second of a wide one, do not share a line. */
const NARROW = 50;
const LARGEST_LABELS = { narrow: 0.25, wide: 0.4 } as const;
const GAP = 2;

/** A heading in bold, what is to be copied at the right end of its line. */
export function headingLines(screen: Screen, { text, aside }: BlockOf<'heading'>): string[] {
  return withAside(screen, hang(screen, '', { text, tone: 'strong' }), screen.width(text), aside);
}

/** A paragraph, wrapped. */
export function paragraphLines(screen: Screen, { text }: BlockOf<'paragraph'>): string[] {
  return [...hang(screen, '', text), ...addressLines(screen, '', text)];
}

/** A list with bullets and hanging indent. */
export function listLines(screen: Screen, block: BlockOf<'list'>): string[] {
  return block.items.flatMap((item) => [
    ...hang(screen, `${screen.glyphs.bullet} `, item),
    ...addressLines(screen, '  ', item),
  ]);
}

/** Labels in one column and values in the next, or value under label where there is no room for two columns. */
export function factsLines(screen: Screen, { items, indent = false }: BlockOf<'facts'>): string[] {
  const margin = indent ? '  ' : '';
  const labelWidth = items.reduce((widest, [label]) => Math.max(widest, screen.width(textOf(label))), 0);
  const columns = proseColumns(screen);
  const share = columns !== null && columns < NARROW ? LARGEST_LABELS.narrow : LARGEST_LABELS.wide;
  const isStacked = columns !== null && labelWidth > columns * share;
  return items.flatMap((fact) =>
    isStacked ? stackedFact(screen, fact, margin) : factBesideLabel(screen, fact, margin, labelWidth),
  );
}

function stackedFact(screen: Screen, [label, value, aside]: Fact, margin: string): string[] {
  const [first = '', ...others] = linesOf(value);
  const prefix = `${margin}  `;
  const head = hang(screen, prefix, first);
  return [
    ...hang(screen, margin, labelText(label)),
    ...withAside(screen, head, head.length > 1 ? null : screen.width(prefix + textOf(first)), aside),
    ...addressLines(screen, prefix, first),
    ...others.flatMap((line) => valueLines(screen, prefix, line)),
  ];
}

function factBesideLabel(screen: Screen, [label, value, aside]: Fact, margin: string, labelWidth: number): string[] {
  const prefix = margin + pad(screen, textOf(label), labelWidth) + ' '.repeat(GAP);
  const under = ' '.repeat(screen.width(prefix));
  const [first = '', ...others] = linesOf(value);
  // An address that does not fit beside the label still gets a line of its own.
  const isAlone = isTooWide(screen, under, first);
  const [head = '', ...rest] = isAlone ? [prefix.trimEnd(), textOf(first)] : hang(screen, prefix, first);
  // Painted only now: `hang` measures its prefix, and colour has no width.
  const { tone } = labelText(label);
  const painted = margin + screen.paint(textOf(label), tone) + head.slice(margin.length + textOf(label).length);
  const width = rest.length > 0 ? null : screen.width(prefix + textOf(first));
  return [
    ...withAside(screen, [painted, ...rest], width, aside),
    ...addressLines(screen, under, first),
    ...others.flatMap((line) => valueLines(screen, under, line)),
  ];
}

/** A label is of lesser weight than its value, unless it warns. */
function labelText(label: Text): { readonly text: string; readonly tone: ReturnType<typeof toneOf> } {
  return { text: textOf(label), tone: toneOf(label) === 'plain' ? 'muted' : toneOf(label) };
}

function valueLines(screen: Screen, prefix: string, line: Text): string[] {
  const drawn = isTooWide(screen, prefix, line)
    ? [screen.paint(textOf(line), toneOf(line))]
    : hang(screen, prefix, line);
  return [...drawn, ...addressLines(screen, prefix, line)];
}

/** Whether a text is an address alone that an indent would push over the edge: copied from two lines it would not work. */
function isTooWide(screen: Screen, prefix: string, line: Text): boolean {
  const text = textOf(line);
  if (screen.columns === null || text.includes(' ') || !isUnbreakable(text)) return false;
  return screen.width(prefix + text) > screen.columns;
}

/** Where a text leads to, on a line of its own; nothing where the text itself can be followed. */
function addressLines(screen: Screen, prefix: string, text: Text): string[] {
  const href = hrefOf(text);
  if (href === undefined || screen.hyperlinks || href === textOf(text)) return [];
  const indent = isTooWide(screen, prefix, href) ? '' : prefix;
  return [indent + screen.paint(href, 'act')];
}

/** Lines with something at the right end of the first one, or below where there is no room. Null: no room. */
function withAside(
  screen: Screen,
  lines: readonly string[],
  width: number | null,
  aside: string | undefined,
): string[] {
  if (aside === undefined || aside === '') return [...lines];
  const [first = '', ...others] = lines;
  const columns = proseColumns(screen);
  const painted = screen.paint(aside, 'act');
  if (columns === null) return [`${first}  ${painted}`, ...others];
  const space = columns - (width ?? columns) - screen.width(aside);
  if (space >= GAP) return [first + ' '.repeat(space) + painted, ...others];
  return [...lines, ' '.repeat(Math.max(0, columns - screen.width(aside))) + painted];
}

/** Text as it is, set in by two. */
export function codeLines({ text }: BlockOf<'code'>): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}

/** Words as a shell parts them: what stands in quotes belongs together. */
const SHELL_WORD = /(?:'[^']*'|"[^"]*"|[^\s'"])+/gu;
/** The same, an option with its value: they are read together. */
const WITH_VALUE = /(?:--[\w-]+ (?!-))?(?:'[^']*'|"[^"]*"|[^\s'"])+/gu;

/** A command, never broken within a word; where it needs more lines each but the last says that it goes on. */
export function commandLines(screen: Screen, { text }: BlockOf<'command'>): string[] {
  const { columns, continuation } = screen;
  const margin = '  ';
  const fits = columns === null || screen.width(margin + text) <= columns;
  if (fits || continuation === undefined) return [margin + screen.paint(text, 'act')];
  const lines: string[] = [];
  let line = margin;
  const room = columns - screen.width(margin + margin + continuation);
  const pieces = (text.match(WITH_VALUE) ?? []).flatMap((piece) =>
    screen.width(piece) <= room ? [piece] : (piece.match(SHELL_WORD) ?? []),
  );
  for (const word of pieces) {
    const isFirst = line.trim() === '';
    const joined = isFirst ? line + word : `${line} ${word}`;
    if (isFirst || screen.width(joined + continuation) <= columns) line = joined;
    else {
      lines.push(line + continuation);
      line = `${margin}${margin}${word}`;
    }
  }
  return [...lines, line].map((each) => screen.paint(each, 'act'));
}

/** Remarks, dimmed, each on lines of its own. */
export function notesLines(screen: Screen, block: BlockOf<'notes'>): string[] {
  return block.items.flatMap((item) => hang(screen, '', { text: item, tone: 'muted' }));
}
