import { Injectable } from '@nestjs/common';
import type { Queryable } from '../database/database';
import type { Tx } from '../unit-of-work/tx';

/** What kind of database this is. */
export interface InstallationState {
  /** Demo data lie in it, or are on their way in. */
  readonly demo: boolean;
  /** What was seeded, e.g. 'demo-1'; '' until the first seeding has ended. */
  readonly seeded: string;
}

/** The database's own mark: demo seeds enter only an empty database or one marked as demo. */
@Injectable()
export class Installation {
  async state(db: Queryable): Promise<InstallationState> {
    const [row] = await db.query<InstallationState>('SELECT demo, seeded FROM installation');
    if (row === undefined) throw new Error('installation has no row: the database is not migrated');
    return row;
  }

  /** Once `seeded` is set, domain time only goes forward. */
  async mark(tx: Tx, state: InstallationState): Promise<void> {
    await tx.query('UPDATE installation SET demo = $1, seeded = $2', [state.demo, state.seeded]);
  }
}
