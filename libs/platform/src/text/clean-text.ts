/** A text that can't be stored or would mean something else to another reader. */
export class UncleanText extends Error {
  constructor(readonly path: string) {
    super(`text at ${path} holds a NUL character or half a character`);
    this.name = 'UncleanText';
  }
}

// What steers a terminal, or turns the writing round so that a reader sees another text than was signed.
const dropped = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it is stored: NFC, line feeds only, no control characters or direction overrides. Throws UncleanText on U+0000 or a lone surrogate. */
export function cleanText(text: string, path = ''): string {
  if (text.includes('\u0000') || !text.isWellFormed()) throw new UncleanText(path);
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(dropped, '')
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
