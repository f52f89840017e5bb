import { fileTypeFromBuffer } from 'file-type';

/**
 * The media type that bytes tell of themselves, null when they tell nothing. Of an archive only its headers are read and
 * one small list of contents, within the library's own bounds: a zip bomb stays packed.
 */
export async function sniff(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null;
  } catch {
    // Bytes that begin as something and break off: nothing that is known.
    return 'application/octet-stream';
  }
}

/** Whether bytes are text in UTF-8 that a person could have written: nothing that steers but line ends and tabs. */
export function isText(bytes: Uint8Array): boolean {
  try {
    return !steering.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

const steering = /[^\P{Cc}\t\n\v\f\r\u0085]/u;
