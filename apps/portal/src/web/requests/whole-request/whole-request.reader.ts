import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Database, DomainClock } from '@samraad/platform';
import { RequestQuery, type RequestView } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { type CaseLine } from '../../cases/case-line.presenter';
import { orNotFound } from '../../shell';

/** A request with what its pages need to show it in words. */
export interface Desk {
  readonly request: RequestView;
  /** The case's own round or, before it has one, the round that is open now. */
  readonly round: Round | null;
  readonly now: Date;
  /** Names of persons the answers point to. */
  readonly names: ReadonlyMap<string, string>;
}

/** The same with the one sentence every page of the case begins with. */
export interface DeskWithLine extends Desk {
  readonly line: CaseLine;
}

/** Opens a request for a page. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly requests: RequestQuery,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
  ) {}

  /** 404 when there is no such case. */
  async open(caseId: string): Promise<Desk> {
    const request = orNotFound(await this.requests.one(this.db, caseId));
    const now = await this.clock.now();
    const round = request.roundId
      ? await this.rounds.byId(this.db, request.roundId)
      : await this.rounds.openAt(this.db, now);
    const ids = [...(request.answers.informed ?? []), request.startedBy, request.choice?.proposedBy ?? ''];
    const names = await this.people.names(
      this.db,
      ids.filter((id) => id !== ''),
    );
    return { request, round, now, names };
  }
}
