import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { type Candidate, CandidatesQuery } from '@samraad/requests';
import { type FocusItem, ModelReader, type OrgUnit, UnitReader } from '@samraad/scheme';
import type { RequestOnDesk } from './whole-request.reader';

/** What lies around a draft: the organisation, the people there, the regions' focus. */
export interface Surroundings {
  readonly units: readonly OrgUnit[];
  readonly candidates: readonly Candidate[];
  /** Topics of the regions' common effort under model 1; empty under model 2. */
  readonly focusTopics: readonly FocusItem[];
}

/** A draft's page with all it can be filled in from, and which of its workplaces are the viewer's own. */
export type StepOnDesk = RequestOnDesk & Surroundings & { readonly ownUnitIds: readonly string[] };

/** Looks around for the pages that offer choices. */
@Injectable()
export class SurroundingsReader {
  constructor(
    private readonly db: Database,
    private readonly units: UnitReader,
    private readonly candidates: CandidatesQuery,
    private readonly models: ModelReader,
  ) {}

  async around(desk: RequestOnDesk, viewer: Pick<Viewer, 'personId'>): Promise<StepOnDesk> {
    const own = desk.request.parties.filter(({ personId }) => personId === viewer.personId);
    const ownUnitIds = [...new Set(own.map(({ unitId }) => unitId))];
    const unitIds = desk.request.workplaces.map((one) => one.unitId);
    const [units, candidates, modelOf] = await Promise.all([
      this.units.tree(this.db),
      this.candidates.of(this.db, unitIds, desk.now),
      desk.round && this.models.modelsAt(this.db, desk.round.id, desk.now),
    ]);
    const regions = new Set(
      units.filter((unit) => unitIds.includes(unit.id)).flatMap((unit) => unit.lineage[0] ?? []),
    );
    const models = modelOf ? [...regions].map(modelOf) : [];
    const topics = models.flatMap(({ model, focus }) => (model === 1 ? focus.topics : []));
    const focusTopics = [...new Map(topics.map((topic) => [topic.key, topic])).values()];
    return { ...desk, ownUnitIds, units, candidates, focusTopics };
  }
}
