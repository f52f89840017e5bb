/** How the bytes of a text file were written. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly (readonly [CsvEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const looked = 4096;

/**
 * The encoding of a file: by its mark, by where its zero bytes stand, else UTF-8 where the bytes are that, and the one
 * byte a letter of Danish Windows (which Latin-1 is read as too) where they are not.
 */
export function encodingOf(bytes: Uint8Array): CsvEncoding {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const start = bytes.subarray(0, looked);
  const zeros = (rest: number) => start.filter((byte, at) => at % 2 === rest && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  if (even > start.length / 8 && odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text of a file, without its mark; null when it is no text (a spreadsheet, a picture). */
export function textOfBytes(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\u0000') || text.startsWith('PK\u0003\u0004') ? null : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
