import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { pairsPossible } from '../domain/accepted-pairs.rules';
import { sidesMixed } from '../domain/ready-to-sign.rules';
import type { Signer } from '../domain/signer';
import { maySignFor } from '../domain/signing-rule.rules';
import { draftFacts, findSigners, saveSigners } from '../persistence/draft.store';
import { heldAt, partyRolesAt } from '../persistence/request.store';
import { DraftChange } from './draft-change';

/** Who is to sign, and for which sides nobody is chosen any more; the others stay. */
export interface ChooseSignersCommand {
  readonly caseId: string;
  readonly version: number;
  readonly signers: readonly Signer[];
  readonly cleared?: readonly Pick<Signer, 'unitId' | 'side'>[] | undefined;
}

/** Who is asked to sign for each side of each workplace. Part of what is signed: a change voids, as any other. */
@Injectable()
export class ChooseSigners {
  constructor(
    private readonly draft: DraftChange,
    private readonly rounds: RoundReader,
  ) {}

  /** Half of them may be chosen: whether they are enough is judged when signatures are asked for. `cleared` are chosen no more. */
  async execute(tx: Tx, command: ChooseSignersCommand): Promise<void> {
    const { caseId, signers, cleared = [] } = command;
    const lock = await this.draft.begin(tx, caseId, command.version);
    const now = await tx.now();
    const round = await this.rounds.openAt(tx, now);
    if (!round && signers.length > 0) refuse('requests.no-open-round');
    const held = await partyRolesAt(tx, caseId, now);
    for (const signer of signers) {
      const able = held.some(
        (one) =>
          one.person_id === signer.personId &&
          one.unit_id === signer.unitId &&
          round !== null &&
          maySignFor(signer.side, one.role, round.rules.signing),
      );
      if (!able) refuse('requests.role-not-held');
    }
    const before = await findSigners(tx, caseId);
    await saveSigners(tx, caseId, signers, cleared);
    const facts = await draftFacts(tx, caseId);
    if (sameSigners(before, facts.signers)) return;
    if (sidesMixed(facts)) refuse('requests.both-sides');
    // Told when the signers are chosen, not when the second of them tries to sign.
    if (!pairsPossible(facts.signers, heldAt(held))) refuse('requests.committee-signs-as-one');
    await this.draft.changed(tx, lock, ['signers'], new Map([['signers', before]]));
  }
}

const placeOf = ({ unitId, side, personId }: Signer): string => `${unitId} ${side} ${personId}`;
const sameSigners = (before: readonly Signer[], after: readonly Signer[]): boolean =>
  before.map(placeOf).sort().join() === after.map(placeOf).sort().join();
