import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, read, root } from './support/house';
import { drawn, held, stateTables } from './support/state-tables';

/** `UPDATE_DIAGRAMS=1 npm run -s jest -- test/architecture/state-diagrams` draws them anew. */
const update = process.env.UPDATE_DIAGRAMS === '1';

describe('the states drawn in a README', () => {
  it.each(stateTables.map((table) => [`${table.lib}: ${table.title}`, table] as const))(
    'are those of the table: %s',
    (_name, table) => {
      const path = `libs/${table.lib}/README.md`;
      const before = held(read(path), table.title);
      if (update && before) writeFileSync(join(root, path), read(path).replace(before, drawn(table)));
      expect(held(read(path), table.title)).toBe(drawn(table));
    },
  );

  it('leave no table out: each `next…` table of a domain folder is drawn', () => {
    const declared = filesUnder('libs')
      .filter((path) => path.includes('/src/domain/') && !path.endsWith('.spec.ts'))
      .flatMap((path) =>
        [...read(path).matchAll(/export const (next[A-Z]\w*) = \{/g)].map((match) => match[1]),
      );
    const listed = read('test/architecture/support/state-tables.ts');
    expect(declared).toHaveLength(stateTables.filter(({ title }) => title !== 'ledger').length);
    expect(declared.filter((name) => !listed.includes(`next: ${name}`))).toEqual([]);
  });

  it('would differ after a change of the table', () => {
    const [table] = stateTables;
    expect(drawn({ ...table!, next: { ...table!.next, sent: ['queued'] } })).not.toBe(drawn(table!));
  });
});
