import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { formatDayYear, type Queryable, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { ModelChoiceContent, ModelChoiceDraft } from '../domain/model-choice-draft';
import {
  deleteChoiceDraft,
  findChoiceDraft,
  type OfRegion,
  saveChoiceDraft,
} from '../persistence/model-choice-draft.store';
import { RoundReader } from './round.reader';

/** A half-filled choice, on the version that was seen; 0 where there was none. */
export interface KeepModelChoiceCommand extends OfRegion {
  readonly version: number;
  readonly content: ModelChoiceContent;
}

/** Only the two chairs of the region's Hovedudvalg have a draft, and they share it. */
@Injectable()
export class ChoiceDrafts {
  constructor(
    private readonly people: PeopleReader,
    private readonly rounds: RoundReader,
  ) {}

  find(db: Queryable, of: OfRegion): Promise<ModelChoiceDraft | null> {
    return findChoiceDraft(db, of);
  }

  /** The acting chair; 403 for everybody else, 404 for a round there is not, 422 for one that takes no more requests. */
  async chair(tx: Tx, { regionId, roundId }: OfRegion): Promise<string> {
    const { actor } = tx;
    const now = await tx.now();
    const held = actor.kind === 'person' ? await this.people.rolesOf(tx, actor.personId, now) : [];
    const leads = held.some(
      ({ role, unitId }) =>
        unitId === regionId && (role === 'committee_chair' || role === 'committee_vice_chair'),
    );
    if (actor.kind !== 'person' || !leads) refuse('platform.forbidden', {}, 403);
    const { requestsFrom, requestsTo } = await this.rounds.byId(tx, roundId);
    if (requestsTo < localDateOf(now))
      refuse('scheme.choice-outside-round', {
        from: formatDayYear(requestsFrom),
        to: formatDayYear(requestsTo),
      });
    return actor.personId;
  }
}

/** What is filled in of a choice is kept, and judged only when it is proposed. 409 when the other chair has kept another meanwhile. */
@Injectable()
export class KeepModelChoice {
  constructor(private readonly drafts: ChoiceDrafts) {}

  async execute(tx: Tx, command: KeepModelChoiceCommand): Promise<{ readonly version: number }> {
    const { regionId, roundId, content, version: seen } = command;
    const by = await this.drafts.chair(tx, command);
    const version = await saveChoiceDraft(tx, { regionId, roundId }, { content, seen, by });
    if (version === null) throw await staleDraft(tx, command, seen);
    tx.audit({ stream: 'scheme', action: 'scheme.choice-kept', facts: { regionId, roundId, version } });
    return { version };
  }
}

/** A half-filled choice is thrown away. 404 when there is none. */
@Injectable()
export class DropModelChoice {
  constructor(private readonly drafts: ChoiceDrafts) {}

  async execute(tx: Tx, command: OfRegion & { readonly version: number }): Promise<void> {
    const { regionId, roundId, version } = command;
    await this.drafts.chair(tx, command);
    const standing = await findChoiceDraft(tx, command);
    if (!standing) refuse('scheme.no-choice-draft', {}, 404);
    if (!(await deleteChoiceDraft(tx, command, version))) throw await staleDraft(tx, command, version);
    tx.audit({ stream: 'scheme', action: 'scheme.choice-dropped', facts: { regionId, roundId } });
  }
}

async function staleDraft(tx: Tx, of: OfRegion, seen: number): Promise<StaleVersion> {
  return new StaleVersion('model-choice-draft', seen, (await findChoiceDraft(tx, of))?.version ?? 0);
}
