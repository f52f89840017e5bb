/** A text that can't be stored or would mean something else to another reader. */
export class UncleanText extends Error {
  constructor(readonly path: string) {
    super(`text at ${path} holds a NUL character or half a character`);
    this.name = 'UncleanText';
  }
}

// What steers a terminal, or turns the writing round so that a reader sees another text than was signed.
const dropped = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

// What takes no room, and lets two texts that read the same be two: zero widths, marks of direction, word joiners, byte order marks, what only formats.
const roomless = /[\u034f\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;

// A joiner stays where it joins: between the signs of one emoji, and after a letter of a script that is written with it.
const idleJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)(?<!(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}\p{M}*)[\u200c\u200d]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)[\u200c\u200d](?!\p{Extended_Pictographic})/gu;

// Hidden writing: tag characters stay where they spell a flag, and nowhere else.
const idleTag = /(?<!\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{0,6})[\u{e0000}-\u{e007f}]/gu;

/** Text as it is stored: NFC, line feeds only, no control characters, direction overrides or characters without room. Throws UncleanText on U+0000 or a lone surrogate. */
export function cleanText(text: string, path = ''): string {
  if (text.includes('\u0000') || !text.isWellFormed()) throw new UncleanText(path);
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(dropped, '')
    .replace(roomless, '')
    .replace(idleTag, '')
    .replace(idleJoiner, '')
    .normalize('NFC');
}

/** Cleans every string (keys too) of a parsed body, query or path, giving a new value. */
export function cleanDeep(value: unknown, path = ''): unknown {
  if (typeof value === 'string') return cleanText(value, path);
  if (Array.isArray(value)) return value.map((item, index) => cleanDeep(item, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        cleanText(key, path),
        cleanDeep(item, path ? `${path}.${key}` : key),
      ]),
    );
  }
  return value;
}
