import { Injectable } from '@nestjs/common';
import { hourOfDay, localDateOf } from '@samraad/deadlines';
import { GrantRole } from '@samraad/identity';
import {
  DomainClock,
  formatDayYear,
  isId,
  type Queryable,
  type Refusal,
  t,
  type Tx,
} from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { unitOfArea } from '../domain/focus';
import { type ModelChoiceChange, modelChoiceChange } from '../domain/model-choice.change';
import {
  checkModelChoice,
  focusProposed,
  type ModelChoiceFacts,
  namesOf,
} from '../domain/model-choice.proposal.rules';
import { readChoiceFacts } from '../persistence/model-choice-facts.sql';
import { readChoices } from '../persistence/model-choice.store';
import { ChooseModel } from './choose-model';
import { RoundReader } from './round.reader';

/** A Hovedudvalg's two chairs choose their region's model: one proposes, the other confirms (domain.md §5). */
@Injectable()
export class ChooseModelProposal extends ProposalKind<ModelChoiceChange, ModelChoiceFacts> {
  readonly kind = 'model.choose';
  readonly pair = 'committee';
  readonly change = modelChoiceChange;

  constructor(
    private readonly choose: ChooseModel,
    private readonly rounds: RoundReader,
    private readonly grant: GrantRole,
    private readonly clock: DomainClock,
  ) {
    super();
  }

  subjects({ regionId, roundId }: ModelChoiceChange) {
    return [`region:${regionId}`, `round:${roundId}`];
  }

  override regionOf({ regionId }: ModelChoiceChange) {
    return regionId;
  }

  async facts(db: Queryable, change: ModelChoiceChange): Promise<ModelChoiceFacts | null> {
    const { regionId, roundId, areas, anchors, anchoredAt } = change;
    const now = await this.clock.now();
    const areaUnitIds = areas.flatMap(({ key }) => unitOfArea(key) ?? []).filter(isId);
    const round = await this.rounds.find(db, roundId);
    const around = await readChoiceFacts(db, { regionId, areaUnitIds, anchors, anchoredAt }, now);
    if (!round || !around) return null;
    // Of all regions, as the page asks: one question, asked once.
    const choices = (await readChoices(db, roundId)).filter((one) => one.regionId === regionId);
    const { name, requestsFrom, requestsTo } = round;
    return {
      ...around,
      round: { name, requestsFrom, requestsTo },
      today: localDateOf(now),
      choices: choices.map(({ model, validFrom, focus, note }) => ({
        model,
        from: validFrom,
        names: focus ? namesOf(focus) : [],
        anchoredAt: focus?.anchoredAt ?? [],
        note,
      })),
    };
  }

  /** Another choice made in between moves it; a new leader of a ward does not. */
  ground({ choices }: ModelChoiceFacts) {
    return choices.map(({ model, from }) => `${model} ${from}`);
  }

  check(change: ModelChoiceChange, facts: ModelChoiceFacts): Refusal | null {
    return checkModelChoice(change, facts);
  }

  title({ model, from }: ModelChoiceChange, { region }: ModelChoiceFacts) {
    return t('scheme.choose-title', { region, model, from: formatDayYear(from) });
  }

  override async lock(tx: Tx, { regionId }: ModelChoiceChange): Promise<void> {
    await tx.query('SELECT 1 FROM org_unit WHERE id = $1 FOR UPDATE', [regionId]);
  }

  async apply(tx: Tx, change: ModelChoiceChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const { regionId, roundId, model, from, note } = change;
    const focus = focusProposed(change);
    await this.choose.execute(tx, { regionId, roundId, model, from, focus, note, proposalId });
    for (const { unitId, personId } of change.anchors) {
      // Whoever endorses there already goes on as they are.
      const held = await tx.query(
        `SELECT 1 FROM role_assignment WHERE role = 'anchor' AND unit_id = $1 AND person_id = $2 AND valid_to IS NULL`,
        [unitId, personId],
      );
      if (held.length > 0) continue;
      await this.grant.execute(tx, { role: 'anchor', unitId, personId, from: hourOfDay(from, 0) });
    }
  }
}
