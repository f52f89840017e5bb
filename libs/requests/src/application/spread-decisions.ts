import { Injectable } from '@nestjs/common';
import { latest } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { needsDecision, processObstacle } from '../domain/agreement-process.rules';
import { processToDecideMail } from '../mail/process-to-decide.mail';
import { editableStages } from '../domain/request-state';
import { findProcesses, type ProcessNow } from '../persistence/agreement-process.store';
import type { RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';

/** What waits for the central parties' word about spread: nothing goes to a provider before it (domain.md §4; ADR 76). */
@Injectable()
export class SpreadDecisions {
  constructor(private readonly people: PeopleReader) {}

  /** Whether it stands in the way; both central parties are told of what is undecided, once each time. Everybody has signed. */
  async standInTheWay(tx: Tx, row: RequestRow): Promise<boolean> {
    const processes = await findProcesses(tx, row.id);
    const undecided = processes.filter((one) => needsDecision(one) && one.allowed === null);
    if (undecided.length > 0) await this.tell(tx, row, undecided);
    return processObstacle(processes) !== null;
  }

  private async tell(tx: Tx, row: RequestRow, undecided: readonly ProcessNow[]): Promise<void> {
    const roles = ['central_employers', 'central_unions'] as const;
    const held = await this.people.holders(tx, { roles: [...roles] }, await tx.now());
    const to = [...new Set(held.map((one) => one.personId))];
    const signedAt = await lastSignatureAt(tx, row.id, row.content_hash);
    for (const { id: processId, unit, spreadSince } of undecided) {
      // As the duty has it: since it was told of, or signed again.
      const since = latest(spreadSince ?? row.stage_since, signedAt).getTime();
      await tx.mail(
        processToDecideMail,
        { caseId: row.id, processId, unit, sent: isWithProvider(row) },
        { to, key: `process-to-decide:${processId}:${since}`, caseId: row.id },
      );
    }
  }
}

// Its number is taken: what waits is the next provider, or the signatures of a contract.
const isWithProvider = ({ stage }: RequestRow): boolean => !editableStages.includes(stage);
