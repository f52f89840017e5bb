import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { ProcessStatement } from '../domain/agreement-process.rules';
import { findProcesses, type ProcessNow } from '../persistence/agreement-process.store';

/** One thing that was said of an aftaleforløb: by whom of which side, when. */
export interface ProcessSaid extends Omit<ProcessStatement, 'unitId'> {
  readonly side: Side;
  readonly name: string;
  readonly saidAt: Date;
}

/** An aftaleforløb as it stands, and how it came so far, oldest first. */
export interface ProcessView extends ProcessNow {
  readonly said: readonly ProcessSaid[];
}

/** The aftaleforløb of a case: facts that whoever has it before them may know. */
@Injectable()
export class AgreementProcessesQuery {
  /** As they stand, and nothing more: one statement, for the pages that only warn. */
  now(db: Queryable, caseId: string): Promise<ProcessNow[]> {
    return findProcesses(db, caseId);
  }

  async withHistory(db: Queryable, caseId: string): Promise<ProcessView[]> {
    const [processes, said] = await Promise.all([
      findProcesses(db, caseId),
      db.query<ProcessSaid & { processId: string }>(
        `SELECT f.process_id AS "processId", f.kind, f.topics, f.status, f.status_on AS "statusOn",
           f.deadline_on AS "deadlineOn", f.side, person_name_at(f.stated_by, f.stated_at) AS name, f.stated_at AS "saidAt"
         FROM agreement_process_fact f JOIN agreement_process p ON p.id = f.process_id
         WHERE p.request_id = $1 ORDER BY f.id`,
        [caseId],
      ),
    ]);
    return processes.map((one) => ({
      ...one,
      said: said.filter(({ processId }) => processId === one.id).map(({ processId: _, ...fact }) => fact),
    }));
  }
}
