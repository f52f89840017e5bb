import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { ClamdAddress } from '@samraad/platform';
import { ScanFailed, VirusScanner } from './virus-scanner';

/** How long clamd may be silent, and how long a whole file may take; how much it may answer. */
export interface ClamdPatience {
  readonly silentMs: number;
  readonly wholeMs: number;
}
const usual: ClamdPatience = { silentMs: 30_000, wholeMs: 120_000 };
const longestAnswer = 4096;
const largestChunk = 64 * 1024;

/**
 * Asks ClamAV's daemon: `zINSTREAM\0`, chunks that each begin with their length in four bytes (big-endian), a length of 0, and
 * one answer that ends with \0. clamd may answer before it has read all (too much for it), and close.
 */
export class ClamdScanner extends VirusScanner {
  readonly isOn = true;

  constructor(
    private readonly address: ClamdAddress,
    private readonly patience: ClamdPatience = usual,
  ) {
    super();
  }

  async isClean(content: Readable): Promise<boolean> {
    const socket = connect(this.address);
    const { silentMs, wholeMs } = this.patience;
    socket.setTimeout(silentMs, () => socket.destroy(new Error('silent for too long')));
    const whole = setTimeout(() => socket.destroy(new Error('took too long')), wholeMs);
    const answer = answerOf(socket);
    // Looked at below; a send that breaks first must not leave it without anybody.
    answer.catch(() => undefined);
    try {
      // A send that broke off says less than an answer that came.
      await send(socket, content).catch(() => undefined);
      return read(await answer);
    } catch (error) {
      throw error instanceof ScanFailed ? error : new ScanFailed(`clamd: ${(error as Error).message}`);
    } finally {
      clearTimeout(whole);
      content.destroy();
      socket.destroy();
    }
  }
}

async function send(socket: Socket, content: Readable): Promise<void> {
  const write = async (bytes: Uint8Array) => {
    if (socket.destroyed) throw new Error('closed');
    if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  };
  await write(Buffer.from('zINSTREAM\0'));
  for await (const part of content) {
    const bytes = part as Buffer;
    for (let at = 0; at < bytes.length; at += largestChunk) {
      const chunk = bytes.subarray(at, at + largestChunk);
      await write(lengthOf(chunk.length));
      await write(chunk);
    }
  }
  await write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** What is said until the first \0; a connection closed before it has said nothing. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      said += part;
      const end = said.indexOf('\0');
      if (end >= 0) resolve(said.slice(0, end));
      else if (said.length > longestAnswer) reject(new Error('an answer without an end'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed without an answer')));
  });
}

function read(answer: string): boolean {
  if (answer === 'stream: OK') return true;
  if (/^stream: .+ FOUND$/.test(answer)) return false;
  throw new ScanFailed('clamd could not say');
}
