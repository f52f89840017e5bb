import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
};

type Read = (file: string) => Promise<Buffer>;
const missing = (error: unknown): boolean =>
  ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(
    String((error as NodeJS.ErrnoException | null)?.code),
  );

/** Text files of a folder, each packed once and kept: for browsers that take br or gzip. Others, and other files, are passed on. */
export function compressed(folder: string, read: Read = (file) => readFile(file)): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  const packed = (file: string, how: keyof typeof packers): Promise<Buffer> => {
    const key = `${how} ${file}`;
    const known = kept.get(key) ?? read(file).then((bytes) => packers[how](bytes));
    kept.set(key, known);
    // What is not there is not remembered: anybody may ask for anything.
    known.catch(() => kept.delete(key));
    return known;
  };
  return (req, res, next) => {
    const file = path.join(folder, path.normalize(req.path));
    const type = types[path.extname(file)];
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !type || !file.startsWith(folder + path.sep))
      return next();
    res.vary('Accept-Encoding');
    const how = req.acceptsEncodings('br', 'gzip');
    if (how !== 'br' && how !== 'gzip') return next();
    packed(file, how).then(
      (bytes) => void res.setHeader('Content-Encoding', how).type(type).send(bytes),
      (error: unknown) => (missing(error) ? next() : next(error)),
    );
  };
}
