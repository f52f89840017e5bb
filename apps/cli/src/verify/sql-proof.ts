import type { Difference, Proof } from './difference';

/** A statement that answers (table, row) of the rows that are wrong. */
export interface SqlCheck {
  /** In Danish. */
  readonly problem: string;
  readonly sql: string;
}

/** A proof made of set-based statements. */
export function sqlProof(label: string, counted: string, checks: readonly SqlCheck[]): Proof {
  return {
    label,
    counted,
    statements: checks.map(({ sql }) => sql),
    async *differences(snapshot) {
      for (const { sql, problem } of checks) {
        for await (const found of snapshot.stream<Pick<Difference, 'table' | 'row'>>(sql)) {
          yield { ...found, problem };
        }
      }
    },
  };
}

/** SHA-256 of a text column's UTF-8 bytes, hex, as `@samraad/platform`'s sha256. */
export const sha256Sql = (column: string) => `encode(sha256(convert_to(${column}, 'UTF8')), 'hex')`;
