import { read } from './support/house';
import { stateTables } from './support/state-tables';
import { allStateWrites, isGuarded, stateWrites } from './support/state-writes';

/** The values each state column may hold, by table and column. */
function allowed(): Map<string, string[]> {
  const checks = read('test/migrations/schema.txt').matchAll(
    /^(\w+) constraint \w+ CHECK \(\((state|stage|status|outcome) = ANY \(ARRAY\[(.*?)\]\)\)\)$/gm,
  );
  return new Map(
    [...checks].map(([, table = '', column = '', values = '']) => [
      `${table}.${column}`,
      [...values.matchAll(/'(\w[\w-]*)'/g)].map(([, value = '']) => value),
    ]),
  );
}

/** Columns of those names that tell how something ended, once and for all, or what somebody outside has come to. */
const noStates = [
  'agreement_process_fact.status',
  'case_clock.outcome',
  'due_work.outcome',
  'mail_delivery.outcome',
];
const machines = stateTables.filter(({ kept }) => kept !== undefined);

describe('a table of states', () => {
  it.each(machines.map((table) => [table.title, table] as const))(
    'reaches every state it names, and no other: %s',
    (_title, { starts, next }) => {
      const seen = new Set(starts);
      for (const state of seen) for (const target of next[state] ?? []) seen.add(target);
      expect([...seen].sort()).toEqual(Object.keys(next).sort());
      expect(Object.values(next).some((targets) => targets.length === 0)).toBe(true);
    },
  );

  it('names what its column may hold; every such column has one', () => {
    const columns = allowed();
    expect([...columns.keys()].filter((column) => !noStates.includes(column)).sort()).toEqual(
      machines.map(({ kept }) => kept).sort(),
    );
    for (const { kept = '', next } of machines) {
      // An objection without an outcome is open.
      const held = kept.endsWith('.outcome') ? ['open', ...(columns.get(kept) ?? [])] : columns.get(kept);
      expect([kept, [...(held ?? [])].sort()]).toEqual([kept, Object.keys(next).sort()]);
    }
  });
});

describe('a statement that writes a state', () => {
  it('asks the table first, in every store', () => {
    const writes = allStateWrites();
    expect([...new Set(writes.map(({ kept }) => kept))].sort()).toEqual(
      machines.map(({ kept }) => kept).sort(),
    );
    expect(writes.filter((write) => !isGuarded(write)).map(({ at, kept }) => `${at} ${kept}`)).toEqual([]);
  });

  it('would be found when it does not', () => {
    const source = `
      const free = (tx: Tx) => tx.query(\`UPDATE contract SET version = 1, state = 'signed' WHERE id = $1\`, [1]);
      function bound(tx: Tx) {
        expectMove(nextContractStates, { from: 'sent', to: 'signed' });
        return tx.query("UPDATE contract SET state = 'signed'");
      }
      const none = "UPDATE contract SET version = 1 WHERE state = 'sent'";`;
    const found = stateWrites('x.store.ts', source);
    expect(found.map(isGuarded)).toEqual([false, true]);
  });
});
