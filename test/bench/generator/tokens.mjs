import { render, sha256 } from './template.mjs';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The n-th reference a case can have; far apart ones for neighbours, each once. */
export function referenceNumber(n) {
  // A multiplier without a common factor with 30^6 visits every value once.
  let rest = (BigInt(n) * 398_765_431n) % BigInt(alphabet.length) ** 6n;
  let letters = '';
  for (let place = 0; place < 6; place += 1) {
    letters += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return `SR-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The id of a copy: only its first 32 bits differ, by a number that is another for each copy. Copy 0 is the original. */
export function copyOfId(id, copy) {
  const first = (Number.parseInt(id.slice(0, 8), 16) ^ Math.imul(copy, 0x9e3779b1)) >>> 0;
  return first.toString(16).padStart(8, '0') + id.slice(8);
}

/** The same for ids whose order matters (a request's text lists its workplaces by id): only the last 32 bits differ. */
export function copyOfIdInOrder(id, copy) {
  const last = (Number.parseInt(id.slice(28), 16) ^ Math.imul(copy, 0x9e3779b1)) >>> 0;
  return id.slice(0, 28) + last.toString(16).padStart(8, '0');
}

/** 'a@b.example' of copy 17: 'a+17@b.example'. */
export const copyOfEmail = (email, copy) => email.replace('@', `+${copy}@`);

const seconds = (jitter) =>
  `${String(Math.floor(jitter / 1000)).padStart(2, '0')}.${String(jitter % 1000).padStart(3, '0')}`;

const kinds = {
  // A row's own id, and one of the copied part of the organisation.
  own: ({ text }, { copy }) => copyOfId(text, copy),
  place: ({ text }, { set }) => copyOfIdInOrder(text, set),
  email: ({ text }, { set }) => copyOfEmail(text, set),
  key: ({ text }, { copy }) => `${text}-copy-${copy}`,
  name: ({ text }, { copy }) => `${text} ${copy}`,
  named: ({ text }, { copy }) => `${text}-${copy}`,
  minute: (_, { jitter }) => seconds(jitter),
  millis: ({ at }, { jitter }) => String(at + jitter),
  reference: (_, { reference }) => reference,
  number: (_, { number }) => String(number),
  counted: ({ at, stride }, { copy }) => String(at + stride * copy),
  late: () => '',
  hash: ({ template }, _, values) => sha256(render(template, values)),
};

/** What stands at each token's place in one copy; a token only builds on those before it. */
export function valuesOf(tokens, copy) {
  const values = new Array(tokens.length);
  for (const [place, token] of tokens.entries()) values[place] = kinds[token.kind](token, copy, values);
  return values;
}
