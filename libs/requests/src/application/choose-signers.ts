import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { sidesMixed, type Signer } from '../domain/ready-to-sign.rules';
import { maySignFor } from '../domain/signing-rule.rules';
import { draftFacts, saveSigner } from '../persistence/draft.store';
import { partyRolesAt } from '../persistence/request.store';
import { DraftChange } from './draft-change';

/** Who is asked to sign for each side of each workplace. Not part of the signed content. */
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
    if (lock.row.stage !== 'draft') refuse('requests.signers-asked', {}, 409);
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
      await saveSigner(tx, command.caseId, signer);
    }
    if (sidesMixed(await draftFacts(tx, command.caseId))) refuse('requests.both-sides');
    await this.draft.changed(tx, lock, ['signers']);
  }
}
