import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a clamd under test does with a file: looks at it as clamd would, or one of the ways it can fail. */
export type ClamdMood = 'looks' | 'hangs' | 'closes' | 'too-much' | 'babbles';

/** The sign every scanner knows as a virus and that harms nobody; written apart, so that no scanner takes this file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
);

/** A server that speaks clamd's own protocol on a free port of loopback, and finds the EICAR sign. */
export class ToldClamd {
  /** Sizes of the files it has read to the end. */
  readonly read: number[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    public mood: ClamdMood,
  ) {}

  static async listening(mood: ClamdMood = 'looks'): Promise<ToldClamd> {
    const server = createServer();
    const clamd = new ToldClamd(server, mood);
    server.on('connection', (socket) => clamd.talk(socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return clamd;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    const said: Buffer[] = [];
    socket.on('data', (part) => {
      said.push(part);
      // Put together once it may be whole: pieces of megabytes are not read again and again.
      if (this.mood !== 'looks' || ends(part)) this.listen(socket, Buffer.concat(said));
    });
  }

  private listen(socket: Socket, said: Buffer): void {
    const { mood } = this;
    if (mood === 'closes') return void socket.end();
    if (mood === 'babbles') return void socket.write('x'.repeat(8192));
    if (mood === 'too-much') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    const command = 'zINSTREAM\0';
    if (said.length < command.length) return;
    if (said.subarray(0, command.length).toString('latin1') !== command)
      return void socket.end('UNKNOWN COMMAND\0');
    const file = wholeFile(said.subarray(command.length));
    if (file === null || mood === 'hangs') return;
    this.read.push(file.length);
    socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  }
}

const ends = (part: Buffer) => part.subarray(-4).equals(Buffer.alloc(4));

/** The chunks put together; null until the one of length 0 has come. */
function wholeFile(said: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 4 <= said.length;) {
    const length = said.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(said.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
