import { withAddresses } from '../address.ts';
import { type Text, textOf, toneOf } from '../blocks.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is only text, also within a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text with its addresses as links; only `http` and `https` become any. */
export function linked(text: string): string {
  const link = (address: string) => `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>`;
  return withAddresses(text, link, escapeHtml);
}

/** Text with its links and its tone. */
export function toned(text: Text): string {
  const tone = toneOf(text);
  const html = linked(textOf(text));
  if (tone === 'plain' || html === '') return html;
  return tone === 'strong' ? `<strong>${html}</strong>` : `<span class="${tone}">${html}</span>`;
}
