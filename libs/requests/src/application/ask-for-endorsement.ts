import { Injectable } from '@nestjs/common';
import { addWorkingDays, endOfDay, localDateOf } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { areasOf, isInsideFocus, ModelReader, RoundReader, UnitReader } from '@samraad/scheme';
import { type Anchoring, anchoringOf } from '../domain/anchoring.rules';
import { findAnswers, findWorkplaces, toAnswers } from '../persistence/draft.store';
import { insertEndorsement } from '../persistence/endorsement.store';
import type { RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { AskEndorsers } from './ask-endorsers';

/** An anchor that must endorse: its hospital or enterprise, and whether the request is inside the region's focus. */
export interface NeededAnchor extends Anchoring {
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
    private readonly endorsers: AskEndorsers,
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
    const { focusTopic, themes = [] } = toAnswers(await findAnswers(tx, row.id));
    const topics = focusTopic ? [focusTopic, ...themes] : themes;
    const anchors = new Map<string, NeededAnchor>();
    const unitIds = (await findWorkplaces(tx, row.id)).map(({ unitId }) => unitId);
    for (const unitId of unitIds) {
      const line = await this.units.ancestors(tx, unitId);
      const regionId = line[0]?.id ?? '';
      const model = await this.models.modelFor(tx, round.id, regionId, signedAt);
      const anchoring = anchoringOf(line, model);
      // What would be asked of the chairs, both have signed: the Hovedudvalg is one of those who ask.
      const signedByChairs = anchoring?.asks === 'chairs' && unitIds.includes(regionId);
      if (!anchoring || signedByChairs) continue;
      const workplace = line.at(-1);
      const inside = isInsideFocus(model.focus, topics, workplace ? areasOf(workplace) : []);
      const before = anchors.get(anchoring.unitId)?.insideFocus ?? false;
      anchors.set(anchoring.unitId, { ...anchoring, regionId, insideFocus: before || inside });
    }
    return [...anchors.values()];
  }

  async execute(tx: Tx, row: RequestRow): Promise<void> {
    const now = await tx.now();
    const signedAt = (await lastSignatureAt(tx, row.id, row.content_hash)) ?? now;
    // The days to endorse begin now, whatever round the signature was given in.
    const round = (await this.rounds.openAt(tx, signedAt, now)) ?? refuse('requests.no-open-round');
    const { endorsementWorkingDays: days } = round.rules;
    const lastDay = addWorkingDays(localDateOf(now), days, round.rules.closingDays);
    const title = toAnswers(await findAnswers(tx, row.id)).title ?? row.reference;
    for (const anchor of await this.anchorsOf(tx, row)) {
      const dueAt = endOfDay(lastDay);
      const id = await insertEndorsement(tx, row.id, { ...anchor, hash: row.content_hash ?? '', dueAt });
      tx.audit({
        stream: `case:${row.id}`,
        action: 'requests.endorsement-asked',
        facts: { anchorUnitId: anchor.unitId, insideFocus: anchor.insideFocus },
      });
      const asked = { id, caseId: row.id, title, unitId: anchor.unitId, regionId: anchor.regionId };
      if (anchor.asks === 'chairs') await this.endorsers.chairs(tx, asked, 'no-anchor');
      else await this.endorsers.anchor(tx, asked, { lastDay, at: dueAt });
    }
    await this.advance.execute(tx, row.id, 'awaiting_endorsement', 'all-signed');
  }
}
