import { Injectable } from '@nestjs/common';
import { type Side, sideOf } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { tooFewSigners } from '../domain/enough-signers.rules';
import { type DraftFacts, sidesMixed } from '../domain/ready-to-sign.rules';
import type { Signer } from '../domain/signer';
import { isAcceptedPair, maySignFor } from '../domain/signing-rule.rules';
import { draftFacts, saveSigners } from '../persistence/draft.store';
import { heldAt, type PartyRoleRow, partyRolesAt } from '../persistence/request.store';
import { DraftChange } from './draft-change';

/** Who is asked to sign for each side of each workplace. Part of what is signed: a change voids, as any other. */
@Injectable()
export class ChooseSigners {
  constructor(
    private readonly draft: DraftChange,
    private readonly rounds: RoundReader,
  ) {}

  async execute(
    tx: Tx,
    command: { caseId: string; version: number; signers: readonly Signer[] },
  ): Promise<void> {
    const lock = await this.draft.begin(tx, command.caseId, command.version);
    const now = await tx.now();
    const round = (await this.rounds.openAt(tx, now)) ?? refuse('requests.no-open-round');
    const held = await partyRolesAt(tx, command.caseId, now);
    for (const signer of command.signers) {
      const able = held.some(
        (one) =>
          one.person_id === signer.personId &&
          one.unit_id === signer.unitId &&
          maySignFor(signer.side, one.role, round.rules.signing),
      );
      if (!able) refuse('requests.role-not-held');
    }
    await saveSigners(tx, command.caseId, command.signers);
    const facts = await draftFacts(tx, command.caseId);
    if (sidesMixed(facts)) refuse('requests.both-sides');
    const [few] = tooFewSigners(facts.signers, heldAt(held), round.rules.signing);
    if (few) refuse('requests.signers-too-few', { needed: few.needed });
    if (!pairsPossible(facts, held)) refuse('requests.committee-signs-as-one');
    await this.draft.changed(tx, lock, ['signers']);
  }
}

// Told when the signers are chosen, not when the second of them tries to sign.
function pairsPossible({ workplaces, signers }: DraftFacts, held: readonly PartyRoleRow[]): boolean {
  const rolesOf = (unitId: string, side: Side) => {
    const asked = signers.filter((one) => one.unitId === unitId && one.side === side);
    const own = held.filter(
      (one) => one.unit_id === unitId && asked.some(({ personId }) => personId === one.person_id),
    );
    return own.map((one) => one.role).filter((role) => sideOf(role) === side);
  };
  return workplaces.every(({ unitId }) => {
    const [management, employees] = [rolesOf(unitId, 'management'), rolesOf(unitId, 'employees')];
    if (management.length === 0 || employees.length === 0) return true;
    return management.some((one) => employees.some((other) => isAcceptedPair(one, other)));
  });
}
