import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive, packed. */
interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** Lies about its size, as a bomb does. */
  readonly claims?: number;
}

/** A zip as small programs write it: local headers, central directory, end. */
export function zipOf(entries: readonly Entry[], stored: readonly string[] = []): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = bytes.length } of entries) {
    const packed = stored.includes(name) ? bytes : deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(stored.includes(name) ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), packed]);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002', 'latin1');
    head.copy(central, 6, 0, 26);
    central.writeUInt32LE(offset, 42);
    parts.push(local);
    directory.push(Buffer.concat([central, Buffer.from(name)]));
    offset += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Small files of each kind, and those that must be refused. */
export const exampleFiles = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  text: Buffer.from('Referat fra mødet på onsdag:\nVi aftalte tre ting.\n'),
  docx: zipOf([
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`,
      ),
    },
    { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') },
  ]),
  /** A program: the beginning of a Windows .exe. */
  exe: Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), Buffer.alloc(120)]),
  /** 64 MB of nothing in a few kB, and a list of contents that unpacks to as much. */
  bomb: () =>
    zipOf([
      { name: '[Content_Types].xml', bytes: Buffer.alloc(64 * 1024 * 1024), claims: 100 },
      { name: 'word/document.xml', bytes: Buffer.alloc(1024) },
    ]),
} as const;
