import { gap, type Piece } from './lines';
import type { Tag } from './tag';

/** A field as it is filled in: `name = "value" (required)`, `(•) name=value`, `[x] name=value`; a list with its choice marked. */
export function field(tag: Tag, textOf: (tag: Tag) => string): Piece[] {
  const { name = '', value = '' } = tag.attribs;
  const type = tag.name === 'input' ? (tag.attribs['type'] ?? 'text') : tag.name;
  if (type === 'hidden') return secret.has(name) ? [] : [[`${name} = ${JSON.stringify(value)} (hidden)`]];
  if (type === 'radio') return [gap, `(${chosen(tag, '•')}) ${name}=${value}: `];
  if (type === 'checkbox') return [gap, `[${chosen(tag, 'x')}] ${name}=${value}: `];
  if (type === 'select') return [gap, `${name}${notes(tag)} = ${options(tag, textOf).join(' | ')}`, gap];
  const typed = type === 'textarea' ? textOf(tag).replace(/^\n/, '') : value;
  return [gap, `${name} = ${JSON.stringify(typed)}${notes(tag)}`, gap];
}

/** Of the moment; no reader sees them. */
const secret = new Set(['_csrf', '_submission']);

const chosen = ({ attribs }: Tag, mark: string) => (attribs['checked'] === undefined ? ' ' : mark);

function notes({ attribs }: Tag): string {
  const told = [
    attribs['required'] === undefined ? '' : 'required',
    attribs['maxlength'] ? `at most ${attribs['maxlength']}` : '',
    attribs['aria-invalid'] ? 'wrong' : '',
    ['type', 'inputmode', 'autocomplete', 'rows']
      .flatMap((key) => (attribs[key] ? [attribs[key]] : []))
      .join(' '),
  ].filter((part) => part !== '' && part !== 'text');
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

const options = (tag: Tag, textOf: (tag: Tag) => string): string[] =>
  tag.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    const { value = '', selected } = child.attribs;
    return [`${selected === undefined ? '' : '•'}${value}: ${textOf(child as Tag)}`];
  });
