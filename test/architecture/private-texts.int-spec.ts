import { formOf } from '@samraad/evaluation';
import { privateTexts } from '@samraad/platform';
import type { Client } from 'pg';
import { readersOf } from '../../apps/portal/src/access/who-sees/readers-of';
import { allKinds, type Kind } from '../../apps/portal/src/access/who-sees/kinds';
import { productionSources } from './support/house';
import { openTexts } from './support/open-texts';
import { describeStatement } from './support/sql/describe-statement';
import { asked } from './support/sql/statements';
import { connectedDatabase, type ConnectedDatabase } from '../support/connected-database';

/** Kinds kept from an administrator that have no words of their own, and why. */
const wordless: Readonly<Partial<Record<Kind, string>>> = {
  signature: 'who and when',
  contact: 'with whom and when; the message itself is of another kind',
  'contract-facts': 'price, dates and state',
  process: 'codes and days; the decision about it is of another kind',
  averages: 'figures',
  amount: 'figures',
  figures: 'figures',
};

describe('what is hidden from an administrator who sees a page as somebody (ADR 52)', () => {
  let database: ConnectedDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await connectedDatabase();
    client = database.client;
  });
  afterAll(() => database.close());

  it('is what the access table keeps from an administrator', () => {
    const hidden = new Set<string>(privateTexts.map(({ kind }) => kind));
    const kept = allKinds.filter((kind) => readersOf(kind).administrator === 'never');
    expect(kept.filter((kind) => !hidden.has(kind) && !(kind in wordless))).toEqual([]);
    const read = allKinds.filter((kind) => !kept.includes(kind));
    expect(read.filter((kind) => hidden.has(kind))).toEqual([]);
    expect([...hidden].filter((kind) => kind !== 'own' && !allKinds.includes(kind as Kind))).toEqual([]);
  });

  it('is every column of words, but for those that are named as open', async () => {
    const { rows } = await client.query<{ column: string; code: boolean }>(`
      SELECT c.relname || '.' || a.attname AS column, EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid
          AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) ~ '= ANY|<@|~ .\\^') AS code
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT a.attisdropped
        AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype)
      ORDER BY 1`);
    const hidden = new Set(privateTexts.map(({ table, column }) => `${table}.${column}`));
    const columns = rows.map(({ column }) => column);
    const words = rows.filter(({ code }) => !code).map(({ column }) => column);
    expect(words.filter((one) => !hidden.has(one) && !openTexts.has(one))).toEqual([]);
    expect([...hidden, ...openTexts].filter((one) => !columns.includes(one))).toEqual([]);
    expect([...hidden].filter((one) => openTexts.has(one))).toEqual([]);
  });

  it('is every question of an evaluation that is answered in words', () => {
    const keys = privateTexts.find(({ table }) => table === 'evaluation_answer')?.keys ?? [];
    const asksWords = (['satisfaction', 'effect'] as const).flatMap((kind) =>
      formOf(kind, 1).groups.flatMap(({ items }) =>
        items.filter((item) => item.kind === 'text').map(({ key }) => key),
      ),
    );
    expect([...keys].sort()).toEqual(asksWords.sort());
  });

  it('leaves every read understood: a view stands where the table stood', async () => {
    await client.query('SET search_path TO seen_as, public');
    const names = new RegExp(`\\b(${[...new Set(privateTexts.map(({ table }) => table))].join('|')})\\b`);
    const locks = /\bfor (no key )?(update|share)\b/i;
    const faults: string[] = [];
    for (const { at, texts } of asked(productionSources()))
      for (const text of texts ?? []) {
        if (!/^[\s(]*(select|with)\b/i.test(text) || !names.test(text) || locks.test(text)) continue;
        const described = await describeStatement(client, text);
        if ('problem' in described && !/cannot (insert|update|delete)/.test(described.problem))
          faults.push(`${at} ${described.problem}`);
      }
    expect(faults).toEqual([]);
  }, 60_000);
});
