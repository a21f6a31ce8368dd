import type { FileHandle } from 'node:fs/promises';

/** The text of an open file, or why it has none. */
export async function readText(handle: FileHandle, maxBytes: number): Promise<string | { readonly why: string }> {
  const info = await handle.stat();
  if (info.isDirectory()) return { why: 'it is a folder, not a file' };
  if (!info.isFile()) return { why: 'it is a pipe or a device, not a file' };
  if (info.size > maxBytes) return { why: `it is larger than ${maxBytes / 1_000_000} MB; put one credential a file` };
  return decode(await handle.readFile());
}

function decode(bytes: Uint8Array): string | { readonly why: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { why: 'it is UTF-16 text; save it as UTF-8' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { why: 'it is a binary file, not text' } : text;
  } catch {
    return { why: 'it is not UTF-8 text; save it as UTF-8' };
  }
}
