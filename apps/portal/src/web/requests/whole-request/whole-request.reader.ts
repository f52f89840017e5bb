import { Inject, Injectable } from '@nestjs/common';
import { AuditTimeline, type TimelineEntry } from '@samraad/audit';
import { PeopleReader } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { RequestQuery, type RequestView } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { whyBack } from '../../cases/why-back/why-back';
import { orNotFound, type PortalRequest } from '../../shell';

/** A request with what its pages need to show it in words. */
export interface RequestOnDesk extends CaseOnDesk {
  readonly request: RequestView;
  /** The case's own round or, before it has one, the round that is open now. */
  readonly round: Round | null;
  /** Names of persons the answers point to. */
  readonly names: ReadonlyMap<string, string>;
  /** What sent the case back to where it is, with its reason; null when nothing did. */
  readonly whyBack: TimelineEntry | null;
}

/** Reads all that is written in a request. */
@Injectable()
export class WholeRequest {
  @Inject(Database) private readonly db!: Database;

  constructor(
    private readonly desks: CaseDesk,
    private readonly requests: RequestQuery,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
    private readonly audit: AuditTimeline,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest): Promise<RequestOnDesk> {
    const desk = await this.desks.open(req);
    const request = orNotFound(await this.requests.one(this.db, desk.facts.id));
    const round = request.roundId
      ? await this.rounds.byId(this.db, request.roundId)
      : await this.rounds.openAt(this.db, desk.now);
    const ids = [...(request.answers.informed ?? []), request.startedBy, request.choice?.proposedBy ?? ''];
    const names = await this.people.names(
      this.db,
      ids.filter((id) => id !== ''),
    );
    const course = await this.audit.ofStream(this.db, `case:${request.id}`);
    return { ...desk, request, round, names, whyBack: whyBack(request.stage, course) };
  }
}
