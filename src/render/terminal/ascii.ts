const TWINS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '•': '*',
  '·': '-',
  '★': '*',
  '●': 'o',
  '○': '.',
  '◆': '*',
  '◇': '+',
  '│': '|',
  '└': '-',
  '↑': '^',
  '↓': 'v',
  '█': '=',
  '✓': '+',
  '✔': '+',
  '✗': 'x',
  '✘': 'x',
  '×': 'x',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '±': '+/-',
  '€': 'EUR',
  '£': 'GBP',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  æ: 'ae',
  Æ: 'AE',
  '©': '(c)',
  '®': '(R)',
};

/** The text in ASCII: letters without their accents, signs by what stands closest, the rest as `?`. */
export function toAscii(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[^ -~]/gu, (character) => TWINS[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{M}|\u200d/gu, '')
    .replace(/[^ -~]/gu, (character) => TWINS[character] ?? (/\s/u.test(character) ? ' ' : '?'));
}
