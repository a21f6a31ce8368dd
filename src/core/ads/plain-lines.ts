/** A line of an advertisement as it is read: no mark-up. */
export interface PlainLine {
  readonly text: string;
  /** Whether the mark-up says that it stands above others. */
  readonly heading: boolean;
  /** Whether it is an entry of a list, which goes on from nothing. */
  readonly entry: boolean;
}

/** The lines of a text, of Markdown or of HTML; told apart by content. Takes time in proportion to the length, whatever is in it. */
export function plainLines(text: string): PlainLine[] {
  return (isHtml(text) ? linesOfHtml(text) : text.split(/\r\n?|\n/).map(lineOfMarkdown)).filter(
    (line, index, all) => line.text !== '' || (all[index - 1]?.text ?? '') !== '',
  );
}

function isHtml(text: string): boolean {
  return /<(!doctype html|html|head|body|div|p|ul|li|br|h[1-6]|span|section|article)\b[^<>]{0,200}>/i.test(
    text.slice(0, BEGINNING),
  );
}

const BEGINNING = 4_000;
/** What is between these is not read by people. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'iframe']);
const BLOCKS = new Set(
  `p div li ul ol br hr h1 h2 h3 h4 h5 h6 tr td th table section article header footer main aside title dt dd dl blockquote pre form option
  label figure`.split(/\s+/),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'strong', 'b', 'dt', 'th']);

/** One pass from tag to tag; what is not closed is text, or goes on to the end. */
function linesOfHtml(text: string): PlainLine[] {
  const lower = text.toLowerCase();
  const lines: PlainLine[] = [];
  let line = '';
  let marked = '';
  let heading = 0;
  let entry = false;
  const add = (piece: string) => {
    line += piece;
    if (heading > 0) marked += piece;
  };
  const end = () => {
    const plain = decoded(line).replaceAll(/\s+/g, ' ').trim();
    lines.push({ text: plain, heading: plain !== '' && line.trim() === marked.trim(), entry });
    line = '';
    marked = '';
    entry = false;
  };
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.startsWith('<!--', open) ? after(text, '-->', open) : after(text, '>', open);
    if (close < 0) {
      add(text.slice(at));
      break;
    }
    add(text.slice(at, open));
    at = close;
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + LONGEST_NAME)) ?? [];
    if (UNREAD.has(name) && slash === '') at = endOf(lower, name, close);
    if (BLOCKS.has(name)) end();
    if (name === 'li' && slash === '') entry = true;
    if (HEADINGS.has(name)) heading = Math.max(0, heading + (slash === '' ? 1 : -1));
  }
  end();
  return lines;
}

const LONGEST_NAME = 20;

/** Where a text goes on after a mark, which may be missing: -1. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function endOf(lower: string, name: string, from: number): number {
  const closing = lower.indexOf(`</${name}`, from);
  return closing < 0 ? lower.length : closing;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

const ENTRY = /^\s*(?:[-*+•·▪◦‣–—✓✔]|\d{1,3}[.)])\s+/u;

function lineOfMarkdown(raw: string): PlainLine {
  const entry = ENTRY.test(raw);
  const bare = raw.replace(ENTRY, '').trim();
  const heading = /^#{1,6}\s/.test(bare) || /^(\*\*|__)[^*_]{1,120}\1:?$/.test(bare);
  const text = bare
    .replace(/^#{1,6}\s+/, '')
    .replaceAll(/!?\[([^[\]]{0,300})\]\([^()\s]{0,1000}\)/g, '$1')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { text, heading, entry };
}
