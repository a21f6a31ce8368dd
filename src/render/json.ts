/**
 * What may stand raw in JSON and yet steers a terminal, reorders or hides text, or ends a line for some readers: DEL, C1 controls, bidi
 * controls, zero-width and invisible characters, Unicode's own line breaks. Written out by range, because what a class such as
 * `\p{Cf}` holds depends on the version of Node.
 */
const ACTIVE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A value as JSON text, of which no character is active: all such stand as `\uXXXX`, which reads back as the same value. */
export function jsonText(value: unknown, indent?: number): string {
  return escapeActive(JSON.stringify(value, null, indent));
}

/** The same JSON, of which no character is active. */
export function escapeActive(json: string): string {
  return json.replaceAll(ACTIVE, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join('');
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
