import { isId, type Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import {
  findImport,
  listImports,
  readImportRows,
  type UnitImport,
  type UnitImportRow,
} from '../persistence/unit-import.store';

/** Files of units: what each came to, row by row. */
@Injectable()
export class UnitImportQuery {
  /** Null when unknown, or somebody else's. */
  async one(db: Queryable, id: string, personId: string): Promise<UnitImport | null> {
    const found = isId(id) ? await findImport(db, id) : null;
    return found?.madeBy === personId ? found : null;
  }

  /** A page of its rows: what is wrong first. `what`: only these. */
  rows(
    db: Queryable,
    id: string,
    window: { readonly what: UnitImportRow['what'] | null; readonly limit: number; readonly offset: number },
  ): Promise<UnitImportRow[]> {
    return readImportRows(db, id, window);
  }

  /** The newest of one person. */
  newest(db: Queryable, personId: string, limit: number): Promise<UnitImport[]> {
    return listImports(db, personId, limit);
  }
}
