import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { milestonesFor } from '../domain/milestones.rules';
import { mayFit } from '../domain/room-offer.rules';
import { completeContract } from '../domain/send-contract.rules';
import { saveDraft } from '../persistence/contract.store';
import { freezeVersion } from './freeze-version';
import { OpenOffer } from './open-offer';
import { partInWords } from './part-in-words';
import { PutForward } from './put-forward';

/** A lower price in øre as a decimal string, and what the task comes to with it; without it the scope stays. */
export interface FitContractCommand {
  readonly caseId: string;
  readonly price: string;
  readonly scope?: string;
}

/** The provider fits a waiting contract to the room it is offered: a new version goes for signature at once (domain.md §7). */
@Injectable()
export class FitContractToRoom {
  constructor(
    private readonly open: OpenOffer,
    private readonly rounds: RoundReader,
    private readonly put: PutForward,
  ) {}

  /** 422 for a price that is not lower, or has no room; 409 when nothing is offered. */
  async execute(tx: Tx, { caseId, price, scope }: FitContractCommand): Promise<{ hash: string }> {
    const { facts, actor, contract, own, free } = await this.open.execute(tx, caseId, 'fit');
    if (!/^[1-9]\d{0,11}$/.test(price)) refuse('budget.amount-out-of-range');
    const obstacle = mayFit(BigInt(price), { before: own.price, free });
    if (obstacle) throw new Refused(obstacle);
    const { milestones } = contract.draft;
    const draft = {
      ...contract.draft,
      price,
      ...(milestones ? { milestones: milestonesFor(milestones, BigInt(price)) } : {}),
      ...(scope === undefined ? {} : { scope }),
    };
    const { lastDeliveryDay, rules } = await this.rounds.byId(tx, contract.roundId, await tx.now());
    const days = { today: localDateOf(await tx.now()), lastDeliveryDay };
    const content = orRefuse(partInWords(completeContract({ draft, ...days })));
    await saveDraft(tx, contract.id, draft);
    const version = await freezeVersion(tx, contract, content, {
      madeBy: actor.personId,
      signers: rules.contractSigners,
    });
    await this.put.forward(tx, { facts, contract, version, actor }, false);
    return { hash: version.hash };
  }
}
