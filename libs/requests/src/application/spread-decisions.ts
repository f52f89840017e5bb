import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { needsDecision, processObstacle } from '../domain/agreement-process.rules';
import { processToDecideMail } from '../mail/process-to-decide.mail';
import { findProcesses } from '../persistence/agreement-process.store';

/** What waits for the central parties' word about spread: nothing goes to a provider before it (domain.md §4; ADR 76). */
@Injectable()
export class SpreadDecisions {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** Whether it stands in the way; both central parties are told of what is undecided, once. Everybody has signed. */
  async standInTheWay(tx: Tx, caseId: string): Promise<boolean> {
    const processes = await findProcesses(tx, caseId);
    for (const one of processes.filter((process) => needsDecision(process) && process.allowed === null))
      await this.tell(tx, caseId, one);
    return processObstacle(processes) !== null;
  }

  private async tell(
    tx: Tx,
    caseId: string,
    { id: processId, unitId }: { id: string; unitId: string },
  ): Promise<void> {
    const roles = ['central_employers', 'central_unions'] as const;
    const held = await this.people.holders(tx, { roles: [...roles] }, await tx.now());
    const unit = (await this.units.byId(tx, unitId))?.name ?? '';
    const to = [...new Set(held.map((one) => one.personId))];
    await tx.mail(
      processToDecideMail,
      { caseId, processId, unit },
      { to, key: `process-to-decide:${processId}`, caseId },
    );
  }
}
