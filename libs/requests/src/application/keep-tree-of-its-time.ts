import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents, type Tx } from '@samraad/platform';
import { UnitsChanged, type UnitsChangedEvent } from '@samraad/scheme';
import { keepNames, keepPlaces, keepRegionNames, openCasesAt } from '../persistence/kept-tree.store';

/**
 * When the organisation changes, cases keep the tree of their time: how it was is written to them then, in the same commit,
 * and open cases of what has changed stand anew in the lists (ADR 40).
 */
@Injectable()
export class KeepTreeOfItsTime implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(UnitsChanged, (tx, event) => this.keep(tx, event));
  }

  private async keep(tx: Tx, { renamed, moved, closed }: UnitsChangedEvent): Promise<void> {
    // Places first: a case keeps the name of the region it lay in.
    if (moved.length > 0) await keepPlaces(tx, moved);
    if (renamed.length > 0) {
      await keepRegionNames(tx, renamed);
      await keepNames(tx, renamed);
    }
    const units = [...renamed, ...moved].map(({ unitId }) => unitId);
    const changed = [...new Set([...units, ...closed])];
    if (changed.length === 0) return;
    for (const caseId of await openCasesAt(tx, changed)) tx.touch(caseId);
  }
}
