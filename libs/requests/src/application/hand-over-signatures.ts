import { Injectable } from '@nestjs/common';
import { PeopleReader, type Role, sideOf } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { pairsPossible } from '../domain/accepted-pairs.rules';
import type { DraftFacts } from '../domain/ready-to-sign.rules';
import type { Signer } from '../domain/signer';
import { successorOf } from '../domain/successor.rules';
import { draftFacts } from '../persistence/draft.store';
import { heldAt, lockRequest, type PartyRoleRow, partyRolesAt } from '../persistence/request.store';
import { casesAsking, findOpenAsks } from '../persistence/signature.store';
import { CaseReader } from './case.reader';
import { ableToSign, moveAsk } from './move-ask';
import { lastDayOf } from './signature-expiry';

/** A place where roles have changed. */
export interface RolePlace {
  readonly unitId: string;
  readonly role: Role;
}

/** Signatures asked of somebody who has left go to the successor (domain.md §2: open tasks do); nobody to take over, they stay. */
@Injectable()
export class HandOverSignatures {
  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
  ) {}

  /** How many questions moved. */
  async execute(tx: Tx, place: RolePlace): Promise<number> {
    const side = sideOf(place.role);
    const round = side && (await this.rounds.openAt(tx, await tx.now()));
    if (!side || !round) return 0;
    let moved = 0;
    for (const caseId of await casesAsking(tx, place.unitId, side)) {
      moved += await this.handOver(tx, caseId, place, round);
    }
    return moved;
  }

  private async handOver(tx: Tx, caseId: string, { unitId, role }: RolePlace, round: Round): Promise<number> {
    const row = await lockRequest(tx, caseId);
    const now = await tx.now();
    const held = await partyRolesAt(tx, caseId, now);
    const { signing } = (await this.rounds.byId(tx, round.id, row.stage_since)).rules;
    const signs = (signer: Parameters<typeof ableToSign>[1]) => ableToSign(held, signer, signing);
    const here = (await findOpenAsks(tx, caseId)).filter((ask) => ask.unitId === unitId);
    const title = (await this.cases.facts(tx, caseId))?.title ?? row.reference;
    const draft = await draftFacts(tx, caseId);
    let moved = 0;
    for (const ask of here) {
      const named = await this.takingOver(tx, ask, signs(ask), now);
      if (named === null) continue;
      const able = held.filter(
        (one) => signs({ ...ask, personId: one.person_id }) && canTakeOver(one, ask, draft, held),
      );
      const to = successorOf(ask, able, draft.signers, role, named);
      if (to === null || to === ask.personId) continue;
      const fromName = (await this.people.names(tx, [ask.personId])).get(ask.personId) ?? '';
      await moveAsk(tx, row, ask, {
        to,
        from: ask.personId,
        fromName,
        title,
        lastDay: lastDayOf(now, round),
      });
      moved += 1;
    }
    return moved;
  }

  /** Those named to take a question over; null while it stays with who was asked: able to sign, and nobody stands in. */
  private async takingOver(
    tx: Tx,
    { personId, unitId }: { personId: string; unitId: string },
    able: boolean,
    now: Date,
  ): Promise<readonly string[] | null> {
    if (!able) return this.people.heirs(tx, personId, { unitId }, now);
    const deputies = await this.people.deputies(tx, personId, { unitId }, now);
    return deputies.length > 0 ? deputies : null;
  }
}

/** Whether somebody who may sign could take a question over from who is asked. */
function canTakeOver(
  { person_id: personId, unit_id, stated }: PartyRoleRow,
  ask: Signer,
  { signers, actedFor }: DraftFacts,
  held: readonly PartyRoleRow[],
): boolean {
  // Whoever has acted for the other side could never sign: the question would wait for nobody.
  const free = (actedFor.get(personId) ?? ask.side) === ask.side;
  // Each signs once: another who is asked beside them takes over nobody's.
  const isAsked = (one: Signer) => one.unitId === ask.unitId && one.side === ask.side;
  const beside = signers.some(
    (one) => isAsked(one) && one.personId !== ask.personId && one.personId === personId,
  );
  if (stated || unit_id !== ask.unitId || !free || beside) return false;
  // A chair's question goes to a chair: a leader could never sign with the vice-chair.
  const instead = signers.map((one) =>
    isAsked(one) && one.personId === ask.personId ? { ...one, personId } : one,
  );
  return pairsPossible(instead, heldAt(held));
}
