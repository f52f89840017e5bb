import { Injectable } from '@nestjs/common';
import { addWorkingDays, endOfDay, localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { isInsideFocus, ModelReader, RoundReader, UnitReader } from '@samraad/scheme';
import { escalateEndorsementKey } from '../domain/work-keys';
import { endorsementAskedMail } from '../mail/endorsement-asked.mail';
import { findAnswers, findWorkplaces, toAnswers } from '../persistence/draft.store';
import { insertEndorsement } from '../persistence/endorsement.store';
import type { RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';

/** An anchor that must endorse: its hospital or enterprise, and whether the request is inside the region's focus. */
export interface NeededAnchor {
  readonly unitId: string;
  readonly regionId: string;
  readonly insideFocus: boolean;
}

/** Model 1: the signed request goes to every central anchor of its workplaces before it gets a number (domain.md §5). */
@Injectable()
export class AskForEndorsement {
  constructor(
    private readonly rounds: RoundReader,
    private readonly models: ModelReader,
    private readonly units: UnitReader,
    private readonly people: PeopleReader,
    private readonly advance: AdvanceCase,
  ) {}

  /**
   * The anchors of the workplaces whose region was on model 1 at the last signature; none under model 2. That instant
   * decides, not today: a round that has closed since still wants its endorsements (domain.md §1 [ours]).
   */
  async anchorsOf(tx: Tx, row: RequestRow): Promise<NeededAnchor[]> {
    const signedAt = (await lastSignatureAt(tx, row.id, row.content_hash)) ?? (await tx.now());
    const round = await this.rounds.openAt(tx, signedAt);
    if (!round) return [];
    const topic = toAnswers(await findAnswers(tx, row.id)).focusTopic ?? null;
    const anchors = new Map<string, NeededAnchor>();
    for (const { unitId } of await findWorkplaces(tx, row.id)) {
      const region = await this.units.regionOf(tx, unitId);
      const model = await this.models.modelFor(tx, round.id, region.id, signedAt);
      if (model.model !== 1) continue;
      const anchor = await this.units.anchorUnitOf(tx, unitId);
      // A region's own committee asks for itself: there is no anchor between it and the Hovedudvalg that chose.
      if (!anchor) continue;
      const unit = await this.units.byId(tx, unitId);
      const inside = isInsideFocus(model.focus, topic, unit?.areas ?? []);
      const before = anchors.get(anchor.id)?.insideFocus ?? false;
      anchors.set(anchor.id, { unitId: anchor.id, regionId: region.id, insideFocus: before || inside });
    }
    return [...anchors.values()];
  }

  async execute(tx: Tx, row: RequestRow): Promise<void> {
    const now = await tx.now();
    const signedAt = (await lastSignatureAt(tx, row.id, row.content_hash)) ?? now;
    const round = (await this.rounds.openAt(tx, signedAt)) ?? refuse('requests.no-open-round');
    const { endorsementWorkingDays: days } = round.rules;
    const lastDay = addWorkingDays(localDateOf(now), days, round.rules.closingDays);
    const title = toAnswers(await findAnswers(tx, row.id)).title ?? row.reference;
    for (const anchor of await this.anchorsOf(tx, row)) {
      const dueAt = endOfDay(lastDay);
      const id = await insertEndorsement(tx, row.id, { ...anchor, hash: row.content_hash ?? '', dueAt });
      await tx.schedule({
        kind: 'requests.escalate-endorsement',
        key: escalateEndorsementKey(id),
        dueAt: new Date(dueAt.getTime() + 1000),
        data: { caseId: row.id, endorsementId: id },
      });
      const holders = await this.people.holders(tx, { roles: ['anchor'], unitIds: [anchor.unitId] }, now);
      await tx.mail(
        endorsementAskedMail,
        { title, caseId: row.id, lastDay },
        { to: holders.map((one) => one.personId), key: `endorsement-asked:${id}`, caseId: row.id },
      );
      tx.audit({
        stream: `case:${row.id}`,
        action: 'requests.endorsement-asked',
        facts: { anchorUnitId: anchor.unitId, insideFocus: anchor.insideFocus },
      });
    }
    await this.advance.execute(tx, row.id, 'awaiting_endorsement', 'all-signed');
  }
}
