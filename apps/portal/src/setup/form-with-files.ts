import { createHash } from 'node:crypto';
import busboy, { type FileStream } from 'busboy';
import { csvLimits, largestFileBytes, mostFilesEver, refuse, UncleanText } from '@samraad/platform';
import type { NextFunction, Request } from 'express';

/** What a form that carries files is read with. */
export interface Taking {
  /** Most bytes of one file; of a larger one only that it was too large is kept, or the form is refused (`whole`). */
  readonly fileBytes: number;
  readonly files: number;
  /** Most bytes of the form as a whole: of more nothing is read. */
  readonly whole: number;
  /** Also of somebody who is not signed in. */
  readonly byAnyone?: true;
  /** Its bytes are reckoned as they come, and none is kept. */
  readonly hashed?: true;
}

/** Most bytes of a form with a table: a file of the largest size, and room for what stands around it. */
export const uploadLimit = csvLimits.bytes + 64 * 1024;
/** A table that is taken in. */
export const oneTable: Taking = { fileBytes: csvLimits.bytes, files: 1, whole: uploadLimit };
/** Files to a message; each too large one is read past, so that what was typed beside it is not lost. */
export const severalFiles: Taking = {
  fileBytes: largestFileBytes,
  files: 2 * mostFilesEver,
  whole: 300 * 1024 * 1024,
};
/** One paper to be checked, as large as any file that may be signed; a stranger may send one, so it takes no room. */
export const onePaper: Taking = {
  // One that is just as large is read to its end.
  fileBytes: largestFileBytes + 1,
  files: 1,
  whole: largestFileBytes + 64 * 1024,
  byAnyone: true,
  hashed: true,
};

/** Of one form no more than this is held at a time. */
const mostHeld = 64 * 1024 * 1024;
const textLimits = { fieldSize: 256 * 1024, fields: 500 } as const;

/** A file that was sent with a form. */
export class UploadedFile {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
    /** It was larger than any may be; its bytes were let go. */
    readonly cut = false,
    /** What was reckoned as it came, where its bytes were not kept. */
    private readonly hashed: { readonly sha256: string; readonly size: number } | null = null,
  ) {}

  /** In bytes. */
  get size(): number {
    return this.hashed?.size ?? this.bytes.length;
  }

  /** Hexadecimal. */
  get sha256(): string {
    return this.hashed?.sha256 ?? createHash('sha256').update(this.bytes).digest('hex');
  }

  /** Where what was typed is told again. */
  toString(): string {
    return this.name;
  }

  /** What a second sending of the same thing is told by: never the bytes themselves. */
  toJSON(): object {
    return { name: this.name, digest: this.sha256 };
  }
}

type ByField<T> = Record<string, T | T[]>;

/** What a form with a file was read to. */
export interface WithFiles extends Request {
  /** The files of the body by their field, a list where there are several; kept apart from the texts, which are cleaned. */
  files?: Readonly<ByField<UploadedFile>>;
}

/** Reads a form with files as it comes: its texts become the body, its files stand beside it. */
export function formWithFiles(req: WithFiles, taking: Taking, next: NextFunction): void {
  read(req, taking).then(
    () => next(),
    (error: unknown) => {
      // What still comes is let go: the answer is on its way.
      req.unpipe();
      req.resume();
      next(error);
    },
  );
}

async function read(req: WithFiles, taking: Taking): Promise<void> {
  if (Number(req.headers['content-length'] ?? 0) > taking.whole) tooLarge();
  const form = new FormRead(taking);
  await form.from(req);
  req.body = form.texts;
  req.files = form.files;
}

/** A form as it comes in. */
class FormRead {
  readonly texts: ByField<string> = {};
  readonly files: ByField<UploadedFile> = {};
  private held = 0;
  private come = 0;
  private failed: (error: unknown) => void = () => undefined;

  constructor(private readonly taking: Taking) {}

  from(req: WithFiles): Promise<void> {
    return new Promise<void>((done, failed) => {
      this.failed = failed;
      const broken = () => failed(new UncleanText('body'));
      const parser = parserOf(req, this.taking);
      parser.on('field', (name, value, { valueTruncated }) =>
        this.orFail(() => (valueTruncated ? tooLarge() : add(this.texts, name, value))),
      );
      parser.on('file', (name, stream, { filename }) => this.file(name, stream, filename));
      for (const limit of ['fieldsLimit', 'filesLimit'] as const)
        parser.on(limit, () => this.orFail(tooLarge));
      parser.on('error', broken);
      parser.on('close', done);
      req.on('data', ({ length }: Buffer) => {
        this.come += length;
        if (this.come > this.taking.whole) this.orFail(tooLarge);
      });
      req.on('aborted', broken);
      req.pipe(parser);
    });
  }

  private file(field: string, stream: FileStream, filename = ''): void {
    if (this.taking.hashed) return this.hashed(field, stream, filename);
    const parts: Buffer[] = [];
    let cut = false;
    stream.on('data', (part: Buffer) => {
      this.held += part.length;
      cut ||= this.held > mostHeld;
      if (!cut) parts.push(part);
    });
    stream.on('end', () =>
      this.orFail(() => {
        cut ||= stream.truncated === true;
        if (cut && this.taking.files === 1) tooLarge();
        this.came(field, new UploadedFile(filename, cut ? new Uint8Array() : Buffer.concat(parts), cut));
      }),
    );
  }

  private hashed(field: string, stream: FileStream, filename: string): void {
    const hash = createHash('sha256');
    let size = 0;
    stream.on('data', (part: Buffer) => {
      size += part.length;
      hash.update(part);
    });
    stream.on('end', () =>
      this.orFail(() => {
        if (stream.truncated === true) tooLarge();
        const sha256 = hash.digest('hex');
        this.came(field, new UploadedFile(filename, new Uint8Array(), false, { sha256, size }));
      }),
    );
  }

  /** A field where nothing was chosen is sent as a file without a name. */
  private came(field: string, file: UploadedFile): void {
    if (file.name !== '' || file.size > 0) add(this.files, field, file);
  }

  private orFail(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.failed(error);
    }
  }
}

function parserOf(req: Request, { fileBytes, files }: Taking) {
  try {
    return busboy({
      headers: req.headers,
      limits: { ...textLimits, fileSize: fileBytes, files },
      defParamCharset: 'utf8',
      // Names are cleaned by whoever keeps one.
      preservePath: true,
    });
  } catch {
    throw new UncleanText('body');
  }
}

function add<T>(to: ByField<T>, name: string, value: T): void {
  const before = Object.hasOwn(to, name) ? to[name] : undefined;
  const all = before === undefined ? value : [before, value].flat();
  Object.defineProperty(to, name, { value: all, enumerable: true, configurable: true, writable: true });
}

const tooLarge = (): never => refuse('platform.too-large', {}, 413);
