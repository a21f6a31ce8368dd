import { withAddresses } from '../address.ts';
import { hrefOf, type Text, textOf, toneOf } from '../blocks.ts';

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
  const html = withHref(text);
  if (tone === 'plain' || html === '') return html;
  return tone === 'strong' ? `<strong>${html}</strong>` : `<span class="${tone}">${html}</span>`;
}

function withHref(text: Text): string {
  const href = hrefOf(text);
  if (href === undefined || !/^https?:/.test(href)) return linked(textOf(text));
  return `<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(textOf(text))}</a>`;
}
