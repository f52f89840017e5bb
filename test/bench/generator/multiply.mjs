import { Streams } from './streams.mjs';
import { render } from './template.mjs';
import { referenceNumber, valuesOf } from './tokens.mjs';

/** So many copies share one copy of the local workplaces and their people: a workplace has a handful of cases. */
const copiesPerSet = 3;

/** Writes copies until there are `cases` in all; answers how much money they moved, by ledger account. */
export async function multiply({ cases, moulds, places, base, out }) {
  const run = new Multiplier({ moulds, places, base, out });
  for (let copy = 1; run.made < cases; copy += 1) await run.copy(copy, cases);
  await run.streams.end();
  return { moved: run.moved, lastNumber: run.number, copies: run.copies };
}

class Multiplier {
  moved = new Map();
  copies = 0;
  set = 0;

  constructor({ moulds, places, base, out }) {
    Object.assign(this, { moulds, places, out, made: base.cases, number: base.lastNumber });
    this.references = base.references;
    this.streams = new Streams(out, base.frameHeads);
  }

  async copy(copy, cases) {
    this.copies = copy;
    const set = 1 + Math.floor((copy - 1) / copiesPerSet);
    if (set !== this.set) {
      this.set = set;
      await this.write(this.places, { copy: set, set, jitter: 0 });
    }
    for (const mould of this.moulds[copy % this.moulds.length]) {
      if (this.made >= cases) return;
      this.made += 1;
      // Up to 59 seconds: instants of people differ from copy to copy and keep their order within a case.
      const jitter = (this.made * 7919) % 58_999;
      if (mould.numbered) this.number += 1;
      await this.write(mould, { copy, set, jitter, number: this.number, reference: this.reference() });
      for (const { account, amount } of mould.moved)
        this.moved.set(account, (this.moved.get(account) ?? 0n) + amount);
    }
  }

  reference() {
    for (;;) {
      this.referenced = (this.referenced ?? 0) + 1;
      const found = referenceNumber(this.referenced);
      if (!this.references.has(found)) return found;
    }
  }

  async write(mould, circumstances) {
    const values = valuesOf(mould.tokens, circumstances);
    for (const [table, template] of mould.tables) await this.out.add(table, render(template, values));
    await this.streams.whole(mould.audit, values);
    for (const entry of mould.frames) await this.streams.append(entry, values);
  }
}
