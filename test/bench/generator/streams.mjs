import { render, sha256 } from './template.mjs';

/** What stands where the hash before the first entry of a stream would (libs/audit/src/domain/chain.ts). */
export const genesis = '0'.repeat(64);

/** Writes audit entries chained as the portal chains them. */
export class Streams {
  /** `heads` by stream: where streams that go on (the frames') have come to; they are written anew at the end. */
  constructor(out, heads) {
    Object.assign(this, { out, heads });
  }

  /** Entries of streams that are a copy's own, in the order of their streams. */
  async whole(entries, values) {
    let text = '';
    let details = '';
    let last;
    let heads = '';
    for (const entry of entries) {
      const stream = render(entry.stream, values);
      if (last && last.stream !== stream) heads += headLine(last);
      const before = last?.stream === stream ? last.hash : genesis;
      const written = line(entry, values, before);
      text += written.line;
      last = { stream, seq: entry.seq, hash: written.hash };
      if (entry.detail) details += render(entry.detail, values);
    }
    if (!last) return;
    await this.out.add('audit_entry', text);
    await this.out.add('audit_head', heads + headLine(last));
    if (details) await this.out.add('audit_detail', details);
  }

  async append(entry, values) {
    const stream = render(entry.stream, values);
    const head = this.heads.get(stream);
    head.seq += 1;
    values[entry.late] = String(head.seq);
    const written = line(entry, values, head.hash);
    head.hash = written.hash;
    await this.out.add('audit_entry', written.line);
    if (entry.detail) await this.out.add('audit_detail', render(entry.detail, values));
  }

  async end() {
    for (const [stream, { seq, hash }] of this.heads)
      await this.out.add('audit_head', headLine({ stream, seq, hash }));
  }
}

const headLine = ({ stream, seq, hash }) => `${stream}\t${seq}\t${hash}\n`;

function line(entry, values, before) {
  const body = render(entry.body, values);
  const hash = sha256(before + body);
  const escaped = entry.escaped === entry.body ? body : render(entry.escaped, values);
  return { line: `${render(entry.before, values)}\t${escaped}\t${before}\t${hash}\n`, hash };
}
