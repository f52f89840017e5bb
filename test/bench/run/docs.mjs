import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../apps/launcher/src/paths.mjs';

const begins = '<!-- written by npm run bench -- --write-docs -->';
const ends = '<!-- until here -->';

/** The document with its measured part anew; what people have written around it stays. */
export function withMeasured(document, text) {
  const from = document.indexOf(begins);
  const to = document.indexOf(ends);
  if (from === -1 || to < from) throw new Error('docs/bench.md has lost the marks around its measured part');
  return `${document.slice(0, from + begins.length)}\n\n${text}\n\n${document.slice(to)}`;
}

/** Writes the measured part of docs/bench.md. */
export function writeInto(text) {
  const file = path.join(root, 'docs', 'bench.md');
  fs.writeFileSync(file, withMeasured(fs.readFileSync(file, 'utf8'), text));
}
