/** What an element leaves: words in the line it stands in, or lines of its own. */
export type Piece = string | readonly string[];

/** Between two parts that stand apart on the screen without a space in the source. */
export const gap = '\ue000';

/** Words that follow each other become one line; blocks keep theirs. */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let words = '';
  const flush = () => {
    const line = tidy(words);
    if (line) lines.push(line);
    words = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') words += piece;
    else {
      flush();
      lines.push(...piece);
    }
  }
  flush();
  return lines;
}

/** The first line after a mark, the rest below it. */
export const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);

/** On one line, whatever it was. */
export const oneLine = (pieces: readonly Piece[], between = ' · '): string => linesOf(pieces).join(between);

const tidy = (words: string): string =>
  words
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?(?:\ue000 ?)+/g, gap)
    .replace(/^[\ue000 ]+|[\ue000 ]+$/g, '')
    .replace(/\ue000([.,:;)])/g, '$1')
    .replaceAll(gap, ' · ')
    .replaceAll(/ ·(?: ·)+ /g, ' · ');
