import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { mayEndorse } from '../domain/anchoring.rules';
import { escalateEndorsementKey } from '../domain/work-keys';
import { endorsementAskedMail } from '../mail/endorsement-asked.mail';
import { type EscalationWhy, endorsementEscalatedMail } from '../mail/endorsement-escalated.mail';
import { escalateEndorsement, personsActing } from '../persistence/endorsement.store';

/** One endorsement that is asked for, and what the mails say of it. */
export interface EndorsementAsked {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly unitId: string;
  readonly regionId: string;
}

/** Asks people to endorse: the anchor's, or the Hovedudvalg's chairs; never one who has acted in the request (domain.md §5). */
@Injectable()
export class AskEndorsers {
  constructor(private readonly people: PeopleReader) {}

  /** The anchor, with a day to answer; the chairs at once where nobody is appointed ([ours, 2]). */
  async anchor(tx: Tx, asked: EndorsementAsked, due: { lastDay: string; at: Date }): Promise<void> {
    const { id, caseId, title, unitId } = asked;
    const to = await this.free(tx, caseId, { roles: ['anchor'], unitIds: [unitId] });
    if (to.length === 0) {
      await this.chairs(tx, asked, 'no-anchor');
      return;
    }
    await this.escalateAfter(tx, asked, due.at);
    const vars = { title, caseId, lastDay: due.lastDay };
    await tx.mail(endorsementAskedMail, vars, { to, key: `endorsement-asked:${id}`, caseId });
  }

  /** The chairs are asked once the anchor's last second is over. */
  async escalateAfter(
    tx: Tx,
    { id, caseId }: Pick<EndorsementAsked, 'id' | 'caseId'>,
    at: Date,
  ): Promise<void> {
    await tx.schedule({
      kind: 'requests.escalate-endorsement',
      key: escalateEndorsementKey(id),
      dueAt: new Date(at.getTime() + 1000),
      data: { caseId, endorsementId: id },
    });
  }

  /** Who may decide it now: the anchor, and the two chairs once they are asked. */
  async peopleOf(
    tx: Tx,
    caseId: string,
    of: { unitId: string; regionId: string; escalatedAt: Date | null },
  ): Promise<string[]> {
    const anchors = await this.free(tx, caseId, { roles: ['anchor'], unitIds: [of.unitId] });
    if (of.escalatedAt === null) return anchors;
    const roles = ['committee_chair', 'committee_vice_chair'] as const;
    const chairs = await this.free(tx, caseId, { roles, unitIds: [of.regionId] });
    return [...new Set([...chairs, ...anchors])];
  }

  /**
   * The two chairs. Where both have asked themselves there is nobody above them, and an endorsement that is late stays with
   * the anchor who was asked; false then. With no anchor it is theirs all the same, and waits for a new one. Where nobody holds the two roles, duties tells the administrators.
   */
  async chairs(tx: Tx, asked: EndorsementAsked, why: EscalationWhy): Promise<boolean> {
    const { id, caseId, title, regionId } = asked;
    const place = { roles: ['committee_chair', 'committee_vice_chair'] as const, unitIds: [regionId] };
    const all = await this.people.holders(tx, place, await tx.now());
    const to = await this.free(tx, caseId, place);
    if (why === 'late' && all.length > 0 && to.length === 0) return false;
    await escalateEndorsement(tx, id);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.endorsement-escalated',
      facts: { regionId, why },
    });
    const key = `endorsement-escalated:${id}`;
    await tx.mail(endorsementEscalatedMail, { title, caseId, why }, { to, key, caseId });
    return true;
  }

  /** Nobody is left of the anchor: the chairs are asked at once. False when somebody is, or nothing waits. */
  async anchorLeft(tx: Tx, asked: EndorsementAsked): Promise<boolean> {
    const left = await this.free(tx, asked.caseId, { roles: ['anchor'], unitIds: [asked.unitId] });
    return left.length === 0 && (await this.chairs(tx, asked, 'no-anchor'));
  }

  private async free(
    tx: Tx,
    caseId: string,
    place: Parameters<PeopleReader['holders']>[1],
  ): Promise<string[]> {
    const holders = await this.people.holders(tx, place, await tx.now());
    const ids = holders.map(({ personId }) => personId);
    return mayEndorse(ids, new Set(await personsActing(tx, caseId)));
  }
}
