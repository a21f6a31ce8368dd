const CUT = '…';

/** The beginning of a text, at most so many characters, ended between words; a mark says that there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 2);
  return `${text.slice(0, end < 0 ? most - 1 : end).replace(/[,;:]$/, '')} ${CUT}`;
}
