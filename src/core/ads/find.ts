import type { Place } from './phrases.ts';

/** A credential named in a sentence; several ids where the name fits several. */
export interface Mention extends Place {
  readonly ids: readonly string[];
}

/** How much a find needs beside it before it is believed, the least first. */
export const NEEDS = ['nothing', 'company', 'a certificate near', 'a certificate beside'] as const;
export type Needs = (typeof NEEDS)[number];

/** A mention that may need something beside it to be one. */
export interface Find extends Mention {
  readonly needs: Needs;
  readonly words: number;
}

/** What says of a text that it is about certificates. */
export const CERTIFICATE =
  /(?<![\p{L}\p{N}])(?:certif(?:ied|icates?|ications?)|certs?|accreditations?|credentials?)(?![\p{L}\p{N}])/giu;
/** Words that make a name a certificate's. */
export const BESIDE = new Set(['certified', 'certification', 'certificate', 'cert', 'credential', 'exam']);
/** Words that a level or the form of a credential is called by: no job is called so. */
export const LEVELS = new Set(
  'associate professional specialty expert fundamental foundation practitioner specialization micromaster leader'.split(
    ' ',
  ),
);

/** Whether something between two words keeps them apart. */
export function breaks(text: string, { end }: Place, { start }: Place): boolean {
  return start > end && /[,;/()|•·!?]|\s[.]|[.]\s/.test(text.slice(end, start));
}
