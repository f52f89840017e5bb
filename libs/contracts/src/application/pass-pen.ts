import { Injectable } from '@nestjs/common';
import type { DialogueActor, Locked } from '@samraad/dialogue';
import { newId, refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { writableStates } from '../domain/contract-state';
import { penMove, penOf, type PenHolder } from '../domain/pen';
import { penGivenMail, penTakenMail } from '../mail/pen-moved.mail';
import { type ContractRow, expectContract } from '../persistence/contract.store';
import { savePen } from '../persistence/pen.store';
import { ActingOnDraft } from './acting-on-draft';
import { PeopleOfContract } from './people-of-contract';

/** The draft is given to the other, or taken back from it; either way the other is told (domain.md §9). */
@Injectable()
export class PassPen {
  constructor(
    private readonly acting: ActingOnDraft,
    private readonly people: PeopleOfContract,
  ) {}

  /** 409 when it is there already. The clock, and sending, stay the provider's. */
  async execute(tx: Tx, { caseId, to }: { caseId: string; to: PenHolder }): Promise<void> {
    const locked = await this.acting.claim(tx, caseId, 'contracts.pass-pen');
    await this.move(tx, locked, await expectContract(tx, caseId, writableStates), to);
  }

  /** The caller holds case and contract. */
  async move(tx: Tx, { facts, actor }: Locked<DialogueActor>, contract: ContractRow, to: PenHolder) {
    const how = penMove(contract.pen, to, actor.side);
    if (how === 'none') return refuse('contracts.pen-is-there', {}, 409);
    const { personId, role, side } = actor;
    await savePen(tx, contract.id, { to, by: personId, taken: how === 'taken' });
    tx.audit({
      stream: `case:${facts.id}`,
      action: how === 'taken' ? 'contracts.pen-taken' : 'contracts.pen-given',
      as: { role, side },
      facts: { contractId: contract.id, to },
    });
    const told = how === 'taken' ? contract.pen : to;
    const by: PenHolder = penOf(side);
    await tx.mail(
      how === 'taken' ? penTakenMail : penGivenMail,
      { title: facts.title, caseId: facts.id, by },
      {
        to: told === 'provider' ? await this.people.provider(tx, facts) : signers(facts),
        // Each time it changes hands, also twice within one instant.
        key: `pen:${contract.id}:${newId()}`,
        caseId: facts.id,
      },
    );
  }
}

/** Both sides of the workplace that signs. */
const signers = ({ parties, coordinatingUnitId }: CaseFacts): string[] => [
  ...new Set(parties.filter(({ unitId }) => unitId === coordinatingUnitId).map(({ personId }) => personId)),
];
