import { csvLimits, sha256, UncleanText } from '@samraad/platform';
import type { NextFunction, Request } from 'express';

/** Most bytes of a form with a file: a file of the largest size, and room for what stands around it. */
export const uploadLimit = csvLimits.bytes + 64 * 1024;

/** A file that was sent with a form. */
export class UploadedFile {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {}

  /** What a second sending of the same thing is told by: never the bytes themselves. */
  toJSON(): object {
    return { name: this.name, digest: sha256(Buffer.from(this.bytes).toString('base64')) };
  }
}

/** What a form with a file was read to. */
export interface WithFiles extends Request {
  /** The files of the body by their field; kept apart from the texts, which are cleaned. */
  files?: Readonly<Record<string, UploadedFile>>;
}

/** Reads the bytes of a form with files: its texts become the body, its files stand beside it. */
export function formWithFiles(req: WithFiles, next: NextFunction): void {
  read(req).then(
    () => next(),
    () => next(new UncleanText('body')),
  );
}

async function read(req: WithFiles): Promise<void> {
  const headers = { 'Content-Type': req.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(req.body as Buffer), { headers }).formData();
  const texts = new Map<string, string | string[]>();
  const files: Record<string, UploadedFile> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      const before = texts.get(name);
      texts.set(name, before === undefined ? value : [before, value].flat());
    } else if (value.name !== '' || value.size > 0) {
      files[name] = new UploadedFile(value.name, new Uint8Array(await value.arrayBuffer()));
    }
  }
  req.body = Object.fromEntries(texts);
  req.files = files;
}
