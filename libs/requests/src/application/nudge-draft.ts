import { Injectable } from '@nestjs/common';
import { PeopleReader, sideOf } from '@samraad/identity';
import { addressOf, Refused, refuse, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { type DraftSeat, nudgeDay, nudgeObstacle } from '../domain/draft-together.rules';
import { draftNudgeMail } from '../mail/draft-nudge.mail';
import { insertNudge, lastNudged, readyVersion } from '../persistence/draft-together.store';
import { findInvitations } from '../persistence/invitation.store';
import { ActingSide, ownSeats } from './acting-side';
import { CaseReader } from './case.reader';
import type { CaseFacts } from './case-facts';

/** Which side of which workplace is reminded of the draft. */
export interface NudgeDraftCommand extends DraftSeat {
  readonly caseId: string;
}

/** Reminds another side of a draft, once a working day at most, whoever does it: also those asked to join, or invited, who have not answered. */
@Injectable()
export class NudgeDraft {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** 409 when they were nudged on this working day already, or are ready. */
  async execute(tx: Tx, { caseId, unitId, side }: NudgeDraftCommand): Promise<void> {
    const target = { unitId, side };
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.side.claim(tx, facts, { act: 'requests.nudge' });
    if (!facts.unitIds.includes(unitId)) refuse('platform.not-found', {}, 404);
    const { readers, joining, invited } = await this.reached(tx, facts, target);
    const day = nudgeDay(await tx.now());
    const obstacle = nudgeObstacle({
      ...{ target, own: ownSeats([...facts.parties, ...facts.invited], acting), day },
      nobody: readers.length + joining.length + invited.length === 0,
      ready: (await readyVersion(tx, caseId, target)) === facts.version,
      lastDay: await lastNudged(tx, caseId, target),
    });
    if (obstacle) throw new Refused(obstacle);
    await insertNudge(tx, caseId, target, { personId: acting.personId, day });
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const { name: unit } = await this.units.byId(tx, unitId);
    const vars = { title: facts.title, by, unit, side: t(`requests.side.${side}`) };
    const mail = (to: readonly string[], path: string) =>
      tx.mail(
        draftNudgeMail,
        { ...vars, path },
        { to, key: `draft-nudge:${caseId}:${unitId}:${side}:${day}`, caseId },
      );
    await mail(readers, addressOf('case.draft', { caseId }));
    await mail(joining, addressOf('case.join', { caseId }));
    for (const { id, personId } of invited)
      await mail([personId], addressOf('colleague-invitation', { invitationId: id }));
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.nudged',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { side, unitId },
    });
  }

  /** Each person once: as a party, as one whose workplace is asked to join, or as one who is invited. */
  private async reached(tx: Tx, facts: CaseFacts, { unitId, side }: DraftSeat) {
    const there = (people: CaseFacts['parties']) => [
      ...new Set(
        people.filter((one) => one.unitId === unitId && one.side === side).map((one) => one.personId),
      ),
    ];
    const readers = there(facts.parties);
    const joining = there(facts.invited);
    const open = (await findInvitations(tx, facts.id)).filter(
      (one) => one.state === 'asked' && one.unitId === unitId && sideOf(one.role) === side,
    );
    const known = [...readers, ...joining];
    return { readers, joining, invited: open.filter(({ personId }) => !known.includes(personId)) };
  }
}
