/** Splits what arrives on a Postgres connection into messages: a letter, a length that counts itself, the rest. */
export class Messages {
  private rest: Buffer = Buffer.alloc(0);

  /** The first message of a client has no letter: only its length. */
  takeStartup(bytes: Buffer): Buffer | null {
    this.rest = Buffer.concat([this.rest, bytes]);
    if (this.rest.length < 4 || this.rest.length < this.rest.readInt32BE(0)) return null;
    return this.cut(this.rest.readInt32BE(0));
  }

  /** All whole messages so far. */
  take(bytes: Buffer): Buffer[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    const whole: Buffer[] = [];
    while (this.rest.length >= 5 && this.rest.length > this.rest.readInt32BE(1))
      whole.push(this.cut(this.rest.readInt32BE(1) + 1));
    return whole;
  }

  private cut(length: number): Buffer {
    const message = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return message;
  }
}

export function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const fields = (...texts: readonly string[]) => Buffer.from(`${texts.join('\0')}\0`);

/** Everything a client waits for before its first statement. */
export const welcome = Buffer.concat([
  message('R', Buffer.alloc(4)),
  message('S', fields('client_encoding', 'UTF8')),
  message('S', fields('server_version', '15.0')),
  message('K', Buffer.alloc(8)),
  message('Z', Buffer.from('I')),
]);

export const refusal = (text: string): Buffer =>
  message('E', fields('SFATAL', 'VFATAL', 'C08P01', `M${text}`, ''));

/** The settings a client asks for with its first message. */
export function settingsIn(startup: Buffer): string[] {
  const texts = startup.subarray(8).toString().split('\0');
  return texts.filter((text, at) => at % 2 === 0 && text !== '');
}

const sslRequest = 80_877_103;
export const asksForTls = (startup: Buffer): boolean => startup.readInt32BE(4) === sslRequest;
