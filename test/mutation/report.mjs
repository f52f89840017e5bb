import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../apps/launcher/src/paths.mjs';

const page = path.join(root, 'docs', 'mutation.md');

/** Puts a group's table between its marks in docs/mutation.md; the words around them are written by hand. */
export function writeTable(group, scores, file = page) {
  const text = fs.readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${group.name} -->`, `<!-- /${group.name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`docs/mutation.md has no place for ${group.name}`);
  fs.writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${tableOf(scores)}\n\n${text.slice(to)}`);
}

function tableOf(scores) {
  const rows = scores.map((s) => [
    s.folder,
    `${s.percent.toFixed(1)} %`,
    `${s.mutants}`,
    `${s.mutants - s.noticed}`,
  ]);
  const head = ['folder', 'score', 'changes', 'unnoticed'];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
