import fs from 'node:fs';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** A folder as bytes: the length of a list, the list of its folders and files with their sizes, their contents; compressed. */
export function pack(folder) {
  const entries = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, full).split(path.sep).join('/');
      return entry.isDirectory() ? { name } : { name, content: fs.readFileSync(full) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = Buffer.from(
    JSON.stringify(entries.map(({ name, content }) => ({ name, size: content?.length }))),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  return zstdCompressSync(Buffer.concat([length, list, ...entries.flatMap(({ content }) => content ?? [])]));
}

/** Writes a packed folder into an existing, empty one, for its owner alone. */
export function unpack(packed, folder, { uid, gid } = {}) {
  const bytes = zstdDecompressSync(packed);
  const begin = 4 + bytes.readUInt32BE(0);
  let at = begin;
  for (const { name, size } of JSON.parse(bytes.subarray(4, begin).toString())) {
    const full = path.join(folder, name);
    if (size === undefined) fs.mkdirSync(full, { mode: 0o700 });
    else fs.writeFileSync(full, bytes.subarray(at, (at += size)), { mode: 0o600 });
    if (uid !== undefined) fs.chownSync(full, uid, gid);
  }
}
