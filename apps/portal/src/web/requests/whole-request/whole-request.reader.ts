import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { RequestQuery, type RequestView } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { orNotFound, type PortalRequest } from '../../shell';

/** A request with what its pages need to show it in words. */
export interface RequestOnDesk extends CaseOnDesk {
  readonly request: RequestView;
  /** The case's own round or, before it has one, the round that is open now. */
  readonly round: Round | null;
  /** Names of persons the answers point to. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads all that is written in a request. */
@Injectable()
export class WholeRequest {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly requests: RequestQuery,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
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
    return { ...desk, request, round, names };
  }
}
