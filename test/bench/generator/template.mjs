import crypto from 'node:crypto';

export const sha256 = (text) => crypto.createHash('sha256').update(text).digest('hex');

/** As Postgres' COPY reads it. */
const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
export const copyText = (value) =>
  value === null ? '\\N' : value.replace(/[\\\n\r\t]/g, (letter) => escapes[letter]);

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const patterns = {
  uuid,
  email: '[a-z0-9.]+@[a-z]+\\.example',
  hash: '[0-9a-f]{64}',
  // An instant on a whole minute that is no hour's edge: something a person did. What falls due is on the hour.
  minute: '(?<=\\d\\d-\\d\\d[ T]\\d\\d:(?!00|59)\\d\\d:)00(?:\\.000(?=Z)|(?=\\+00))',
  millis: '\\b1[67]\\d{11}\\b',
  reference: 'SR-[2-9A-Z]{4}-[2-9A-Z]{2}',
  number: '(?<=[Nn]r\\. |"number":)\\d+\\b',
};

/**
 * Finds in a text what differs from copy to copy. `tokenOf(kind, text)` answers the token's place in the copy's values, or
 * the text itself when it stays; the template is texts and places in turn.
 */
export class Reader {
  constructor(tokenOf, own = []) {
    this.tokenOf = tokenOf;
    const all = { own: own.map(quote).join('|') || '(?!)', ...patterns };
    this.pattern = new RegExp(
      Object.entries(all)
        .map(([kind, source]) => `(?<${kind}>${source})`)
        .join('|'),
      'g',
    );
  }

  read(text) {
    const parts = [];
    let end = 0;
    const add = (part) => {
      if (typeof part === 'string' && typeof parts.at(-1) === 'string') parts[parts.length - 1] += part;
      else if (part !== '') parts.push(part);
    };
    for (const match of text.matchAll(this.pattern)) {
      const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
      add(text.slice(end, match.index));
      add(this.tokenOf(kind, match[0]));
      end = match.index + match[0].length;
    }
    add(text.slice(end));
    return parts;
  }
}

const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The template with a copy's values. */
export function render(template, values) {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : values[part];
  return text;
}

/** Several templates as one. */
export function joined(templates) {
  const parts = [];
  for (const part of templates.flat()) {
    if (typeof part === 'string' && typeof parts.at(-1) === 'string') parts[parts.length - 1] += part;
    else parts.push(part);
  }
  return parts;
}
