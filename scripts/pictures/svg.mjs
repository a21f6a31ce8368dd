// Lines of a terminal as an SVG that is read in light and in dark, with any monospaced font.
const CELL = 8.4;
const LINE = 18;
const MARGIN = 16;
const COLUMNS = 80;

/** The terminal's sixteen colours by name, light and dark: each contrasts with its ground by 4.5 to 1 and more. */
const COLOURS = [
  ['black', '#1f2328', '#e6edf3'],
  ['red', '#b42318', '#ff8a80'],
  ['green', '#116329', '#56d364'],
  ['yellow', '#7a4b00', '#e3b341'],
  ['blue', '#0550ae', '#79c0ff'],
  ['magenta', '#8250df', '#d2a8ff'],
  ['cyan', '#0b5a66', '#56d4dd'],
  ['white', '#1f2328', '#e6edf3'],
];

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]);
const rounded = (number) => String(Math.round(number * 10) / 10);

/** The picture of a run: `lines` as `capture` gives them, the command in the bar above, the title for who cannot see it. */
export function toSvg(lines, { title, command }) {
  const width = COLUMNS * CELL + 2 * MARGIN;
  const typed = wrapped(`$ ${command}`);
  const top = MARGIN + 6 + typed.length * LINE;
  const height = top + lines.length * LINE + MARGIN;
  const text = lines.flatMap((runs, row) => runs.map((run) => drawn(run, top + 13 + row * LINE)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rounded(width)} ${rounded(height)}" width="${rounded(width)}" height="${rounded(height)}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(lines.map(plain).join('\n'))}</desc>`,
    `<style>${style()}</style>`,
    `<rect class="ground" x=".5" y=".5" width="${rounded(width - 1)}" height="${rounded(height - 1)}" rx="8"/>`,
    ...typed.map((line, row) => `<text class="dim" x="${MARGIN}" y="${24 + row * LINE}">${escaped(line)}</text>`),
    ...text,
    '</svg>',
    '',
  ].join('\n');
}

/** A command as one types it on a terminal that is too narrow for it. */
function wrapped(command) {
  const lines = [''];
  for (const word of command.split(' ')) {
    const line = lines.at(-1);
    if (line.length + word.length + 3 > COLUMNS) lines.push(`    ${word}`);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

function plain(runs) {
  return runs.reduce((line, { column, text }) => line.padEnd(column) + text, '').trimEnd();
}

function drawn({ text, column, width, isBold, isDim, isUnderlined, colour }, y) {
  const name = colour === null ? undefined : COLOURS[colour % 8]?.[0];
  const grey = isDim || colour === 8;
  const classes = [grey ? 'dim' : name, isBold && 'bold', isUnderlined && 'line'].filter(Boolean).join(' ');
  const length = rounded(width * CELL);
  const look = classes === '' ? '' : ` class="${classes}"`;
  return `<text${look} x="${rounded(MARGIN + column * CELL)}" y="${rounded(y)}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

function style() {
  const rules = (index, ground, edge, dim) =>
    [
      `.ground{fill:${ground};stroke:${edge}}`,
      `text{fill:${COLOURS[0][index]}}`,
      `.dim{fill:${dim}}`,
      ...COLOURS.map((colour) => `.${colour[0]}{fill:${colour[index]}}`),
    ].join('');
  return [
    `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}`,
    '.bold{font-weight:700}.line{text-decoration:underline}',
    rules(1, '#ffffff', '#d0d7de', '#59636e'),
    `@media(prefers-color-scheme:dark){${rules(2, '#0d1117', '#30363d', '#9198a1')}}`,
  ].join('');
}
