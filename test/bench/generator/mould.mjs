import { copyText, joined, Reader, sha256 } from './template.mjs';

/** Long texts nobody reads again: a copy keeps their beginning (a mail is 8 KiB, most of it markup). */
const shortened = { mail_message: { text_body: 160, html_body: 160 } };

/** The key of a mail that a piece of due work sent names that work by its number ('contract-lapsed:759'). */
const counterKey = /^([a-z-]+:)(\d+)$/;

/**
 * What every copy of one case is cast from: per table one template of all its rows, the entries of its stream and of the
 * frames' streams, and the tokens whose values make a copy of it.
 */
export class Mould {
  tokens = [];
  places = new Map();

  /** `base` is the demo the copies are put into; `strides` by table keep counted columns of copies apart. */
  constructor(found, { source, base, catalogue, strides }) {
    Object.assign(this, { source, base, catalogue, strides });
    this.numbered = found.number !== null;
    this.number = String(found.number);
    this.reader = new Reader(
      (kind, text) => this.tokenOf(kind, text),
      this.cells(found, 'invoice', 'number'),
    );
    this.tables = [...found.rows].map(([table, rows]) => [table, this.rows(table, rows)]);
    this.audit = found.audit.map((entry) => this.entry(entry));
    this.frames = found.frames.map((entry) => this.frameEntry(entry));
    this.moved = this.cells(found, 'ledger_entry', 'account_id').map((account, at) => ({
      account: this.account(account),
      amount: BigInt(this.cells(found, 'ledger_entry', 'amount')[at]),
    }));
  }

  cells(found, table, column) {
    const at = this.catalogue.columns.get(table).findIndex(({ name }) => name === column);
    return (found.rows.get(table) ?? []).map((row) => row[at]);
  }

  rows(table, rows) {
    const columns = this.catalogue.columns.get(table);
    return joined(
      rows.map((row) =>
        row.flatMap((value, at) => [
          ...this.cell(table, columns[at], value),
          at === row.length - 1 ? '\n' : '\t',
        ]),
      ),
    );
  }

  cell(table, { name, counted }, value) {
    if (value === null) return ['\\N'];
    if (counted) return [this.counted(table, value)];
    if (table === 'request' && name === 'number') return [this.token('number', '')];
    if (table === 'org_unit' && (name === 'key' || name === 'name')) return [this.token(name, value)];
    const to = this.referred(table, name);
    if (to === 'ledger_account') return [this.account(value)];
    if (to && this.strides.has(to)) return [this.counted(to, value)];
    if (table === 'mail_message' && name === 'key' && counterKey.test(value)) return this.counterKey(value);
    const most = shortened[table]?.[name];
    const text = table === 'request_text' && name === 'body' ? this.inOrder(value) : value;
    return this.reader.read(copyText(most ? text.slice(0, most) : text));
  }

  counterKey(value) {
    const [, before, count] = counterKey.exec(value);
    return [before, this.counted('due_work', count)];
  }

  referred(table, column) {
    const found = this.catalogue.references.find(
      ({ table: from, names }) => from === table && names.length === 1 && names[0] === column,
    );
    const target = found && this.catalogue.columns.get(found.toTable);
    return target?.find(({ name }) => name === found.toNames[0])?.counted ? found.toTable : undefined;
  }

  account(id) {
    return this.base.accountByName.get(this.source.accounts.get(id));
  }

  counted(table, value) {
    return this.token('counted', `${table}:${value}`, { at: Number(value), stride: this.strides.get(table) });
  }

  entry({
    id,
    stream,
    seq,
    action,
    person_id: person,
    occurred_at: occurred,
    recorded_at: recorded,
    ...entry
  }) {
    if (sha256(entry.prev_hash + entry.body) !== entry.hash)
      throw new Error(`${stream} ${seq}: not its hash`);
    const before = [id, stream, seq, action, person, occurred, recorded].map(copyText).join('\t');
    const escaped = copyText(entry.body);
    const body = this.reader.read(entry.body);
    return {
      stream: this.reader.read(stream),
      seq,
      before: this.reader.read(before),
      body,
      escaped: escaped === entry.body ? body : this.reader.read(escaped),
      detail: entry.salt && this.reader.read([id, entry.salt, entry.content].map(copyText).join('\t') + '\n'),
    };
  }

  /** A frame's stream goes on, so the place in it is known only when it is written. */
  frameEntry(entry) {
    const late = this.token('late', '');
    const cast = this.entry({ ...entry, seq: '§' });
    const place = (template) =>
      joined([
        template.flatMap((part) => (typeof part === 'string' ? withLate(part, entry.seq, late) : [part])),
      ]);
    return {
      ...cast,
      late,
      before: place(cast.before),
      body: place(cast.body),
      escaped: place(cast.escaped),
    };
  }

  token(kind, text, more = {}) {
    const key = `${kind} ${text}`;
    if (!this.places.has(key)) this.places.set(key, this.tokens.push({ kind, text, ...more }) - 1);
    return this.places.get(key);
  }

  tokenOf(kind, text) {
    if (kind === 'uuid') return this.id(text);
    if (kind === 'own') return this.token('named', text);
    if (kind === 'hash') return this.hash(text);
    if (kind === 'email') return this.base.localEmails.has(text) ? this.token('email', text) : text;
    if (kind === 'number') return text === this.number ? this.token('number', '') : text;
    if (kind === 'millis') return this.millis(text);
    // '00' and '00.000' become seconds with milliseconds alike.
    return this.token(kind, '');
  }

  id(text) {
    const named = this.source.names.get(text);
    if (!named) return this.token('own', text);
    const here = this.base.idByName.get(named.name);
    return named.local ? this.token('place', here) : here;
  }

  hash(text) {
    const said = this.source.hashed.get(text);
    if (said === undefined) return text;
    if (sha256(said) !== text) throw new Error(`${text} is not the hash of ${said}`);
    const key = `hash ${text}`;
    if (!this.places.has(key)) {
      const template = this.reader.read(this.inOrder(said));
      this.places.set(key, this.tokens.push({ kind: 'hash', template }) - 1);
    }
    return this.places.get(key);
  }

  /** A request's text lists its workplaces and their signers by id, and in a wave they had other ids. */
  inOrder(said) {
    if (!said.includes('"workplaces":[')) return said;
    const read = JSON.parse(said);
    const here = ({ unitId }) => this.base.idByName.get(this.source.names.get(unitId).name);
    read.workplaces.sort((a, b) => (here(a) < here(b) ? -1 : 1));
    // Those of one workplace keep their order: side, then person.
    read.signers?.sort((a, b) => (here(a) === here(b) ? 0 : here(a) < here(b) ? -1 : 1));
    return JSON.stringify(read);
  }

  millis(text) {
    const at = Number(text);
    const minute = Math.floor(at / 60_000) % 60;
    const edge = at % 60_000 !== 0 || minute === 0 || minute === 59;
    return edge ? text : this.token('millis', text, { at });
  }
}

function withLate(text, seq, late) {
  for (const [mark, before, after] of [
    ['\t§\t', '\t', '\t'],
    [`"seq":"${seq}"`, '"seq":"', '"'],
  ]) {
    const at = text.indexOf(mark);
    if (at !== -1) return [text.slice(0, at) + before, late, after + text.slice(at + mark.length)];
  }
  return [text];
}
