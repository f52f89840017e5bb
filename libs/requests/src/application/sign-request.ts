import { Injectable } from '@nestjs/common';
import { sideOf } from '@samraad/identity';
import { orRefuse, refuse, Refused, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { stageObstacle } from '../domain/case-acts.rules';
import { otherSide } from '../domain/side';
import { allSigned, signSlots, type SigningSlot, type SlotSignature } from '../domain/signing-rule.rules';
import { orderObstacle } from '../domain/order-question.rules';
import { signaturesExpireKey } from '../domain/work-keys';
import { findWorkplaces } from '../persistence/draft.store';
import {
  claimSide,
  lockRequest,
  partyRolesAt,
  type PartyRoleRow,
  type RequestRow,
} from '../persistence/request.store';
import { closeAsk, findOpenAsks, findSlots, insertSignature } from '../persistence/signature.store';
import { CompleteRequest } from './complete-request';
import { ExpectInCase } from './expect-in-case';
import { askObstacle, signingRound } from './signing-round';

/** One person signs, for its side of each workplace it is asked for, the very text it was shown (domain.md §3). */
@Injectable()
export class SignRequest {
  constructor(
    private readonly rounds: RoundReader,
    private readonly complete: CompleteRequest,
    private readonly expect: ExpectInCase,
  ) {}

  /** `hash` is the one on the page the signer saw; 409 when the content has changed since. */
  async execute(tx: Tx, command: { caseId: string; hash: string }): Promise<{ complete: boolean }> {
    const row = await lockRequest(tx, command.caseId);
    const { personId } = await this.expect.askedOrParty(tx, row.id);
    const closed = stageObstacle('requests.sign', row.stage);
    if (closed) throw new Refused(closed);
    const hash = row.content_hash ?? '';
    const rules = await this.rulesInTime(tx, row, personId);
    const [workplaces, slots, held] = await Promise.all([
      findWorkplaces(tx, row.id),
      findSlots(tx, row.id, hash),
      partyRolesAt(tx, row.id, await tx.now()),
    ]);
    const obstacle = orderObstacle(workplaces, rules.order);
    if (obstacle) throw new Refused(obstacle);
    const attempt = {
      ...rolesIn(held, personId, slots),
      personId,
      seenHash: command.hash,
    };
    const given = orRefuse(signSlots(slots, hash, attempt, rules.signing));
    for (const signature of given) await this.record(tx, row, personId, signature);
    const after = await findSlots(tx, row.id, hash);
    const unitIds = workplaces.map((one) => one.unitId);
    if (!allSigned(after, unitIds, hash)) return { complete: false };
    tx.audit({ stream: `case:${row.id}`, action: 'requests.all-signed', facts: { hash } });
    await tx.unschedule(signaturesExpireKey(row.id));
    return { complete: await this.complete.whenNothingIsMissing(tx, row.id) };
  }

  /** Of the open round; who signs is what was asked for: a rule changed since concerns those who are asked after it. */
  private async rulesInTime(tx: Tx, row: RequestRow, personId: string) {
    const round = await signingRound(tx, this.rounds, row);
    const open = round.open ?? refuse('requests.no-open-round');
    const own = (await findOpenAsks(tx, row.id)).filter((ask) => ask.personId === personId);
    const late = own.map((ask) => askObstacle(ask, round)).find((one) => one !== null);
    if (late) throw new Refused(late);
    return { order: open.rules.order, signing: (round.asked ?? open).rules.signing };
  }

  private async record(tx: Tx, row: RequestRow, personId: string, signature: SlotSignature): Promise<void> {
    if (!(await claimSide(tx, row.id, personId, signature.side))) refuse('requests.acted-for-other-side');
    const hash = row.content_hash ?? '';
    const asks = await findOpenAsks(tx, row.id);
    const ask = asks.find(
      (one) => one.unitId === signature.unitId && one.side === signature.side && one.personId === personId,
    );
    if (!ask) return refuse('requests.not-asked-to-sign', {}, 403);
    await insertSignature(tx, row.id, personId, hash, { ...signature, askedId: ask.id });
    await closeAsk(tx, ask.id, 'signed');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.signed',
      as: { side: signature.side, role: signature.role, unitId: signature.unitId },
      facts: { hash },
    });
  }
}

/** Which roles the signer holds at each workplace it signs for, and which of the other side's could sign there too. */
function rolesIn(held: readonly PartyRoleRow[], personId: string, slots: readonly SigningSlot[]) {
  const rolesOf = (person: string, unitId: string) =>
    held.filter((one) => one.person_id === person && one.unit_id === unitId).map((one) => one.role);
  const own = slots.filter((slot) => slot.personId === personId);
  const others = slots.filter((slot) =>
    own.some((one) => one.unitId === slot.unitId && one.side === otherSide(slot.side)),
  );
  return {
    rolesAt: new Map(own.map((slot) => [slot.unitId, rolesOf(personId, slot.unitId)])),
    otherCould: new Map(
      others.map((slot) => [
        slot.unitId,
        rolesOf(slot.personId, slot.unitId).filter((role) => sideOf(role) === slot.side),
      ]),
    ),
  };
}
