import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Every file below the folder, as a path from the project's root with forward slashes, sorted; node_modules left out. */
export function walk(folder, base = root) {
  const found = [];
  visit(path.join(base, folder), folder, found);
  return found.sort();
}

function visit(full, relative, found) {
  for (const entry of entries(full)) {
    const name = `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') visit(path.join(full, entry.name), name, found);
    } else {
      found.push(name);
    }
  }
}

function entries(folder) {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
