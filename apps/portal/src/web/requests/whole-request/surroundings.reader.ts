import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { type Candidate, CandidatesQuery } from '@samraad/requests';
import { type FocusItem, ModelReader, type OrgUnit, UnitReader } from '@samraad/scheme';
import type { RequestOnDesk } from './whole-request.reader';

/** What lies around a draft: the organisation, the people there, the regions' focus. */
export interface Surroundings {
  /** The case's workplaces, those that may join them, and all above these. */
  readonly units: readonly OrgUnit[];
  /** Which of them may join, the nearest first. */
  readonly joinable: readonly string[];
  /** Units that a form named and the case has not: such as one that somebody else has taken out meanwhile. */
  readonly named: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Topics of the regions' common effort under model 1; empty under model 2. */
  readonly focusTopics: readonly FocusItem[];
}

/** A draft's page with all it can be filled in from, and which of its workplaces are the viewer's own. */
export type StepOnDesk = RequestOnDesk & Surroundings & { readonly ownUnitIds: readonly string[] };

/** What a form that was sent says of units: what one is looked for by, and those it names. */
export interface SentUnits {
  readonly find: string;
  readonly named: readonly string[];
}

/** More than this nobody looks through: one searches. */
export const mostShown = 100;

/** Looks around for the pages that offer choices. */
@Injectable()
export class SurroundingsReader {
  constructor(
    private readonly db: Database,
    private readonly units: UnitReader,
    private readonly candidates: CandidatesQuery,
    private readonly models: ModelReader,
  ) {}

  async around(
    desk: RequestOnDesk,
    { personId }: Pick<Viewer, 'personId'>,
    { find, named: sent }: SentUnits = { find: '', named: [] },
  ): Promise<StepOnDesk> {
    const own = desk.request.parties.filter((one) => one.personId === personId);
    const ownUnitIds = [...new Set(own.map(({ unitId }) => unitId))];
    const unitIds = desk.request.workplaces.map((one) => one.unitId);
    const [{ joinable, named, units }, candidates, modelOf] = await Promise.all([
      this.near(unitIds, { find, named: sent }),
      this.candidates.of(this.db, unitIds, desk.now, desk.request.id),
      desk.round && this.models.modelsAt(this.db, desk.round.id, desk.now),
    ]);
    const regions = new Set(
      units.filter((unit) => unitIds.includes(unit.id)).flatMap((unit) => unit.lineage[0] ?? []),
    );
    const models = modelOf ? [...regions].map(modelOf) : [];
    const topics = models.flatMap(({ model, focus }) => (model === 1 ? focus.topics : []));
    const focusTopics = [...new Map(topics.map((topic) => [topic.key, topic])).values()];
    return { ...desk, ownUnitIds, units, joinable, named, candidates, focusTopics };
  }

  private async near(unitIds: readonly string[], { find, named }: SentUnits) {
    const joinable = await this.units.near(this.db, unitIds, { find, limit: mostShown });
    const units = await this.units.linesOf(this.db, [...unitIds, ...joinable, ...named]);
    const known = named.filter((one) => !unitIds.includes(one) && units.some(({ id }) => id === one));
    return { joinable, named: [...new Set(known)], units };
  }
}
