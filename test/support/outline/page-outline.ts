import { load } from 'cheerio';
import { field } from './field-outline';
import { gap, linesOf, marked, oneLine, type Piece } from './lines';
import type { Node, Tag } from './tag';

/**
 * A page as it is read: its title, its words in order, headings, links with their addresses, fields with name, value and
 * error, buttons. No markup; of the looks only those that say something ({own}, {bad}, {near}); what is only
 * heard stands in ‹ ›.
 */
export function pageOutline(html: string): string {
  const $ = load(html);
  const main = $('main').get(0) as Tag | undefined;
  const title = $('title').text().trim();
  return [`[${title}]`, ...linesOf(main ? inside(main) : [])].join('\n');
}

const inside = (tag: Tag): Piece[] => tag.children.flatMap((child) => piecesOf(child));
const block = (tag: Tag): Piece[] => {
  const lines = linesOf(inside(tag));
  const [key = '', value = ''] = lines;
  return [
    lines.length === 2 && key.endsWith(':') && value.startsWith('  ') ? [`${key} ${value.trim()}`] : lines,
  ];
};

function piecesOf(node: Node): Piece[] {
  if (node.type === 'text') return [node.data];
  if (!('attribs' in node)) return [];
  const tag = node as Tag;
  const look = lookOf(tag);
  if (look && tag.name === 'span') return [gap, `${look} `, ...inside(tag), gap];
  if (look && tag.name === 'svg') return [gap, look, gap];
  const pieces = (read[tag.name] ?? block)(tag);
  const label = named.has(tag.name) ? tag.attribs['aria-label'] : undefined;
  return [...(label ? [[`(${label})`]] : []), ...(look ? [ahead(look, linesOf(pieces))] : pieces)];
}

/** Puts a look before the first words. */
function ahead(look: string, lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  return lines.map((line, at) => (at === first ? line.replace(/^(#+ |- |)/, `$1${look} `) : line));
}

/** What may have a name that is heard and not seen. */
const named = new Set(['nav', 'ol', 'ul', 'section', 'form', 'div', 'table']);

const dropEmpty = (lines: readonly string[]) => lines.slice(lines[0] === '' ? 1 : 0);

const heading =
  (level: number) =>
  (tag: Tag): Piece[] => [['', `${'#'.repeat(level)} ${oneLine(inside(tag))}`]];

const read: Readonly<Record<string, (tag: Tag) => Piece[]>> = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  span: spanOf,
  ...Object.fromEntries(['b', 'strong', 'em', 'i', 'small', 'abbr', 'label'].map((name) => [name, inside])),
  br: () => [' '],
  svg: ({ attribs }) => (attribs['role'] === 'img' ? [`(${attribs['aria-label'] ?? ''}) `] : []),
  a: link,
  button: (tag) => [gap, buttonWords(tag), gap],
  li: (tag) => [marked('- ', dropEmpty(linesOf(inside(tag))))],
  dt: (tag) => [[`${oneLine(inside(tag))}:`]],
  dd: (tag) => [linesOf(inside(tag)).map((line) => `  ${line}`)],
  summary: (tag) => [[`▸ ${oneLine(inside(tag))}`]],
  caption: (tag) => [[`Table: ${heard(tag) ? `‹${oneLine(inside(tag))}›` : oneLine(inside(tag))}`]],
  tr: (tag) => [[`| ${cellsOf(tag).join(' | ')} |`]],
  pre: (tag) => [textOf(tag).split('\n')],
  form: (tag) => [
    [`${(tag.attribs['method'] ?? 'get').toUpperCase()} ${tag.attribs['action'] ?? ''}`],
    ...inside(tag),
  ],
  input: (tag) => field(tag, textOf),
  textarea: (tag) => field(tag, textOf),
  select: (tag) => field(tag, textOf),
};

const heard = ({ attribs: { class: names = '' } }: Tag) => names.includes('sr-only');

function spanOf(tag: Tag): Piece[] {
  const words = inside(tag);
  if (heard(tag)) return [textOf(tag).startsWith(' ') ? ' ' : '', `‹${oneLine(words)}› `];
  return standsApart(tag) ? [gap, ...words, gap] : words;
}

// A span with a class of its own is set apart by the style sheet; these are words in the sentence.
const standsApart = ({ attribs: { class: names = '' } }: Tag) =>
  names !== '' && !/\b(weight-normal|muted|small|num)\b/.test(names);

function link(tag: Tag): Piece[] {
  const words = tag.attribs['aria-label'] ?? oneLine(inside(tag));
  const here = tag.attribs['aria-current'] ? '*' : '';
  return [gap, `${framed(tag, `${words} → ${tag.attribs['href'] ?? ''}`)}${here}`, gap];
}

function buttonWords(tag: Tag): string {
  const { name, value } = tag.attribs;
  return framed(tag, `${oneLine(inside(tag))}${name ? ` (${name}=${value ?? ''})` : ''}`);
}

/** What is asked for stands in double brackets, what can't be undone with a mark. */
function framed({ attribs: { class: names = '' } }: Tag, words: string): string {
  if (names.includes('button-warning')) return `[[! ${words}]]`;
  return names.includes('button-primary') ? `[[${words}]]` : `[${words}]`;
}

const cellsOf = (row: Tag): string[] =>
  row.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    const cell = child as Tag;
    const ofFigures = cell.name === 'th' && cell.attribs['class'] === 'num';
    return [`${ofFigures ? '{num} ' : ''}${oneLine(inside(cell))}`];
  });

const textOf = (tag: Tag): string =>
  tag.children
    .map((child) => (child.type === 'text' ? child.data : 'attribs' in child ? textOf(child as Tag) : ''))
    .join('');

/** Looks that say something: "turn--breached", "pill--bad", a bar's share. */
function lookOf({ attribs: { class: names = '' }, children }: Tag): string | null {
  const [, name, look] = /\b(turn|pill|clock|bar|signer|message|confirm|mark)--([a-z]+)/.exec(names) ?? [];
  if (name !== 'bar') return look ? `{${look}}` : null;
  const fill = children.find((child) => 'attribs' in child && child.attribs['class'] === 'bar-fill');
  return `{${look} ${fill ? (fill as Tag).attribs['x2'] : '0%'}}`;
}
