import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import {
  findStandard,
  findStandardVersion,
  type StandardContract,
} from '../persistence/standard-contract.store';

/** Reads a round's standard contract: the text, its placeholders not yet filled in. */
@Injectable()
export class StandardContractQuery {
  /** The version that holds; null while the round has none. */
  current(db: Queryable, roundId: string): Promise<StandardContract | null> {
    return findStandard(db, roundId);
  }

  version(db: Queryable, roundId: string, no: number): Promise<StandardContract | null> {
    return findStandardVersion(db, roundId, no);
  }
}
