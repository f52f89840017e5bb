import { sha256, systemActor } from '@samraad/platform';
import { chainEntry, genesis } from './chain';

describe('audit chain', () => {
  const at = new Date('2026-11-20T09:00:00.123Z');
  const round = { id: 'e1', salt: 'ab', actor: systemActor('test'), occurredAt: at, recordedAt: at };
  const record = {
    stream: 'case:1',
    action: 'requests.signed',
    facts: { number: 7 },
    personal: { name: 'Ib' },
  };
  const first = chainEntry(record, { seq: 0n, hash: genesis }, round);

  it('hashes the exact text, after the hash before', () => {
    expect(genesis).toMatch(/^0{64}$/);
    expect(first.hash).toBe(sha256(genesis + first.text));
    const second = chainEntry(record, { seq: 1n, hash: first.hash }, { ...round, id: 'e2' });
    expect(second.prevHash).toBe(first.hash);
    expect(second.hash).toBe(sha256(first.hash + second.text));
    expect(JSON.parse(second.text)).toMatchObject({
      seq: '2',
      id: 'e2',
      occurredAt: '2026-11-20T09:00:00.123Z',
    });
  });

  it('keeps names and reasons out of the chained text', () => {
    expect(first.text).not.toContain('Ib');
    expect(first.detail).toEqual({ salt: 'ab', content: '{"name":"Ib"}' });
    expect(first.body.details).toBe(sha256('ab{"name":"Ib"}'));
    const bare = chainEntry({ ...record, personal: {} }, { seq: 0n, hash: genesis }, round);
    expect(bare.detail).toBeNull();
    expect(bare.body.details).toBeNull();
    const { personal: _none, ...without } = record;
    expect(chainEntry(without, { seq: 0n, hash: genesis }, round).detail).toBeNull();
  });

  it('says who acted, in which capacity, and writes what was not said as null', () => {
    const person = { kind: 'person', personId: 'p', accountId: 'a' } as const;
    const entry = chainEntry(
      { ...record, as: { role: 'amr', side: 'employees' }, from: 'draft' },
      { seq: 0n, hash: genesis },
      { ...round, actor: person },
    );
    expect(entry.body).toMatchObject({
      actor: { person: 'p', account: 'a', system: null },
      as: { role: 'amr', side: 'employees', provider: null, unit: null },
      from: 'draft',
      to: null,
    });
    expect(first.body).toMatchObject({
      actor: { person: null, account: null, system: 'test' },
      as: { role: null, side: null, provider: null, unit: null },
      from: null,
    });
  });

  it('refuses a fact that is no whole number, since two readers could write it differently', () => {
    const half = { ...record, facts: { share: 0.5 } };
    expect(() => chainEntry(half, { seq: 0n, hash: genesis }, round)).toThrow('whole numbers');
  });
});
