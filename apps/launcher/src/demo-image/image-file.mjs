import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { distFolder } from '../paths.mjs';

/** Beside the compiled code: it belongs to the build, and is never committed. */
export const imageFile = path.join(distFolder, '.samraad-demo-image');
const magic = 'samraad-demo-image-1';
const head = new RegExp(`^${magic} ([0-9a-f]{64}) ([0-9a-f]{64})\\n$`);
const headLength = `${magic} ${'0'.repeat(64)} ${'0'.repeat(64)}\n`.length;

/** Writes an image whole or not at all; drafts that killed builds have left are removed. */
export function writeImage(packed, key, file = imageFile) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  removeDrafts(file);
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, Buffer.concat([Buffer.from(`${magic} ${key} ${digest(packed, key)}\n`), packed]));
  fs.renameSync(draft, file);
}

/** The key an image was made for, without judging the image; undefined when there is none. */
export function imageKeyOf(file = imageFile) {
  return head.exec(readOr(file, headLength)?.toString('latin1') ?? '')?.[1];
}

/** The packed cluster of this key, else why there is none: 'missing', 'stale' (another build's) or 'damaged'. */
export function readImage(key, file = imageFile) {
  const bytes = readOr(file);
  if (!bytes || !key) return { fault: 'missing' };
  const [, itsKey, itsDigest] = head.exec(bytes.subarray(0, headLength).toString('latin1')) ?? [];
  if (!itsKey) return { fault: 'damaged' };
  if (itsKey !== key) return { fault: 'stale' };
  const packed = bytes.subarray(headLength);
  return digest(packed, key) === itsDigest ? { packed } : { fault: 'damaged' };
}

function digest(packed, key) {
  return crypto.createHash('sha256').update(key).update(packed).digest('hex');
}

function removeDrafts(file) {
  const folder = path.dirname(file);
  for (const name of fs.readdirSync(folder)) {
    if (name.startsWith(`${path.basename(file)}.`) && name.endsWith('.draft'))
      fs.rmSync(path.join(folder, name));
  }
}

function readOr(file, length) {
  try {
    if (length === undefined) return fs.readFileSync(file);
    return readStart(file, length);
  } catch {
    return undefined;
  }
}

function readStart(file, length) {
  const descriptor = fs.openSync(file);
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, fs.readSync(descriptor, bytes));
  } finally {
    fs.closeSync(descriptor);
  }
}
