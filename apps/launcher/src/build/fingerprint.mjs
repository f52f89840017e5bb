import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Changes when a file is added, removed, resized or touched. Costs no reading. */
export function quickPrint(files, base = root) {
  return digest(files, (file) => {
    const facts = fs.statSync(path.join(base, file), { throwIfNoEntry: false });
    return facts ? `${facts.size}:${facts.mtimeMs}` : 'none';
  });
}

/** Changes when a file is added, removed or says something else. */
export function contentPrint(files, base = root) {
  return digest(files, (file) => {
    const full = path.join(base, file);
    return fs.existsSync(full)
      ? crypto.createHash('sha256').update(fs.readFileSync(full)).digest('hex')
      : 'none';
  });
}

function digest(files, describe) {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(`${file}\0${describe(file)}\n`);
  return hash.digest('hex');
}
