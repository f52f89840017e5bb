// Proves a place in the queue of Samråd without Samråd: Node alone, no packages, no network.
//
//   node verify-receipt.mjs bevis.json <the day's code from the public page> [signed-text.txt]
//
// The code may be given in groups, as the page shows it.
//
// The tree is that of RFC 9162, 2.1, with SHA-256: a leaf is H(0x00 ‖ text), a branch H(0x01 ‖ left ‖ right).
// Exit code 0: genuine. 1: not genuine. 2: cannot be read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hexadecimal = /^[0-9a-f]{64}$/;
const [file, ...rest] = process.argv.slice(2);
const isGroup = (given) => /^[0-9a-f\s]+$/.test(given);
const published = rest.filter(isGroup).join('').replace(/\s/g, '');
const textFile = rest.find((given) => !isGroup(given));

const hash = (...parts) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

function end(code, line) {
  console.log(line);
  process.exit(code);
}

function read() {
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8'));
    const known = proof.form === 'samraad.queue-proof.1' && typeof proof.leaf === 'string';
    const whole = proof.way.every(
      ({ side, hash }) => ['left', 'right'].includes(side) && hexadecimal.test(hash),
    );
    if (!known || !whole) throw new Error('another form');
    return { ...proof, entry: JSON.parse(proof.leaf) };
  } catch (error) {
    return end(2, `Beviset kan ikke læses: ${error.message}`);
  }
}

if (!file || !hexadecimal.test(published))
  end(2, 'Brug: node verify-receipt.mjs bevis.json <dagskode på 64 tegn> [tekst.txt]');

const { leaf, way, day, entry } = read();
const root = way
  .reduce(
    (sum, { side, hash: other }) => {
      const beside = Buffer.from(other, 'hex');
      return side === 'left' ? hash(Buffer.of(1), beside, sum) : hash(Buffer.of(1), sum, beside);
    },
    hash(Buffer.of(0), Buffer.from(leaf, 'utf8')),
  )
  .toString('hex');

if (root !== published) end(1, `Ikke ægte: beviset fører til ${root} og ikke til dagskoden.`);
if (textFile && hash(readFileSync(textFile)).toString('hex') !== entry.hash)
  end(1, `Nummeret er ægte, men teksten er ikke den, der fik det: den har ikke koden ${entry.hash}.`);
end(
  0,
  `Ægte: nummer ${entry.number} i ${entry.round}, taget ${entry.takenAt}, er med i dagskoden for ${day}.` +
    (textFile ? ' Teksten er den, der fik nummeret.' : ''),
);
