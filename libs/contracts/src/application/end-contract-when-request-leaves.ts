import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReleaseRoom } from '@samraad/budget';
import { DomainEvents, type Tx } from '@samraad/platform';
import { ProviderReleased, type ReleaseWhy, RequestWithdrawn } from '@samraad/requests';
import { contractLapseKey } from '../domain/work-keys';
import { lockContract, saveState } from '../persistence/contract.store';
import { WaitingList } from './waiting-list';

/** A request taken back, or left by its provider, takes its contract with it, and gives its room back to the frame. */
@Injectable()
export class EndContractWhenRequestLeaves implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly release: ReleaseRoom,
    private readonly list: WaitingList,
  ) {}

  onModuleInit(): void {
    this.events.on(RequestWithdrawn, (tx, event) => this.end(tx, event.caseId, 'withdrawn'));
    this.events.on(ProviderReleased, (tx, event) => this.end(tx, event.caseId, event.why));
  }

  /** The publisher holds the case lock. */
  private async end(tx: Tx, caseId: string, reason: 'withdrawn' | ReleaseWhy): Promise<void> {
    const contract = await lockContract(tx, caseId);
    if (!contract || contract.state === 'signed') return;
    const holds = contract.state === 'sent' || contract.state === 'changes_asked';
    if (holds) await this.release.execute(tx, { contractId: contract.id, reason });
    await tx.unschedule(contractLapseKey(contract.id, contract.currentNo));
    const waited = contract.state === 'waiting';
    if (waited) await this.list.leave(tx, contract);
    await saveState(tx, contract, 'ended');
    if (waited) await this.list.settle(tx, contract);
  }
}
