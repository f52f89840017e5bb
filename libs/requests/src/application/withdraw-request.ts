import { Injectable } from '@nestjs/common';
import { CloseClocks } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { RequestWithdrawn, type RequestWithdrawnEvent } from '../domain/request.events';
import { signaturesExpireKey } from '../domain/work-keys';
import { voidEndorsements } from '../persistence/endorsement.store';
import { withdrawInvitations } from '../persistence/invitation.store';
import { lockRequest } from '../persistence/request.store';
import { voidSignatures } from '../persistence/signature.store';
import { ActingSide } from './acting-side';
import { AdvanceCase } from './advance-case';
import { CaseReader } from './case.reader';
import { TellOfWithdrawal } from './tell-of-withdrawal';

/** A party takes the request back, any time before the contract is signed by all. Nothing is erased; the number dies. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly advance: AdvanceCase,
    private readonly clocks: CloseClocks,
    private readonly tell: TellOfWithdrawal,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const facts = (await this.cases.facts(tx, row.id)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.withdraw' });
    // A joined workplace may leave; it takes nothing back for the others (domain.md §3 [ours, 2]).
    if (acting.unitId !== facts.coordinatingUnitId) refuse('requests.coordinating-withdraws', {}, 403);
    // First the room it may hold: subscribers lock contract and frame after the case, as everybody does.
    const event: RequestWithdrawnEvent = { type: RequestWithdrawn.type, caseId: row.id };
    await tx.publish(event);
    if (row.number === null) {
      await this.tell.endorsersOf(tx, facts);
      await voidSignatures(tx, row.id, 'declined');
      await voidEndorsements(tx, row.id);
      await tx.unschedule(signaturesExpireKey(row.id));
    }
    await this.clocks.execute(tx, { caseId: row.id, by: 'withdrawn' });
    await this.advance.execute(tx, row.id, 'withdrawn', 'withdrawn');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.withdrawn',
      as: { side: acting.side, role: acting.role },
      personal: { reason: command.reason },
    });
    const invited = await withdrawInvitations(tx, row.id);
    await this.tell.others(tx, facts, { by: acting.personId, reason: command.reason, invited });
  }
}
