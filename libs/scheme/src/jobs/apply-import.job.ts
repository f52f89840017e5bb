import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { hashOf } from '../application/check-import';
import { ChangeTree } from '../application/change-tree';
import { UnitReader } from '../application/unit.reader';
import { keptRegions } from '../domain/organisation-keeper';
import { planImport } from '../domain/plan-import.rules';
import { lockTree } from '../persistence/organisation.store';
import { linesOfImport, lockImport, moveImport } from '../persistence/unit-import.store';

/** Enters a file that was looked at, whole or not at all: only what its keeper saw, and only while they still keep it. */
@Injectable()
export class ApplyImportJob extends DueWorkJob {
  readonly kind = 'scheme.apply-import';

  constructor(
    private readonly units: UnitReader,
    private readonly people: PeopleReader,
    private readonly change: ChangeTree,
  ) {
    super();
  }

  async handle(tx: Tx, { data: { importId = '' } }: DueWork): Promise<DueWorkOutcome> {
    await lockTree(tx);
    const one = await lockImport(tx, importId);
    if (one?.state !== 'waiting') return 'skipped';
    const now = await tx.now();
    const today = localDateOf(now);
    const tree = await this.units.tree(tx);
    const kept = keptRegions(await this.people.rolesOf(tx, one.madeBy, now));
    const lines = await linesOfImport(tx, importId);
    const plan = planImport(lines, { tree, kept, closeMissing: one.closeMissing, today });
    if (hashOf(plan) !== one.planHash) {
      await moveImport(tx, one, 'stopped', 'scheme.import-overtaken');
      return 'done';
    }
    await this.change.execute(tx, tree, plan.changes, today);
    await moveImport(tx, one, 'applied');
    tx.audit({
      stream: 'scheme',
      action: 'scheme.units-imported',
      facts: { importId, by: one.madeBy, ...one.counts },
      personal: { file: one.fileName },
    });
    return 'done';
  }
}
