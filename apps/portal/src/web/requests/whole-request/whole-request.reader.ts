import { Inject, Injectable } from '@nestjs/common';
import { AuditTimeline, type TimelineEntry } from '@samraad/audit';
import type { IntakeFacts } from '@samraad/catalogue';
import { PeopleReader } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { ownTimeOf, RequestQuery, type RequestView } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { whyBack } from '../../cases/why-back/why-back';
import { orNotFound, type PortalRequest } from '../../shell';

/** A request with what its pages need to show it in words. */
export interface RequestOnDesk extends CaseOnDesk {
  readonly request: RequestView;
  /** The case's own round or, before it has one, the round that is open now; its rules those of the case's own time. */
  readonly round: Round | null;
  /** Names of persons the answers point to. */
  readonly names: ReadonlyMap<string, string>;
  /** The provider that is chosen, as who may be asked; read by the pages of a draft that say when it can't be. */
  readonly chosen?: IntakeFacts | null;
  /** What sent the case back to where it is, with its reason; null when nothing did. */
  readonly whyBack: TimelineEntry | null;
  /** Whether it is handed out as a file: to nobody who sees as somebody (ADR 52). */
  readonly mayFetch: boolean;
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
    const caseId = req.caseId ?? '';
    const [desk, found, course] = await Promise.all([
      this.desks.open(req),
      this.requests.one(this.db, caseId),
      this.audit.ofStream(this.db, `case:${caseId}`),
    ]);
    const request = orNotFound(found);
    const { roundId, startedBy, choice, answers } = request;
    const people = [...(answers.informed ?? []), startedBy, ...(choice ? [choice.proposedBy] : [])];
    const at = ownTimeOf({ ...request, lastSignedAt: lastSignedAt(request) }) ?? desk.now;
    const [round, names] = await Promise.all([
      roundId ? this.rounds.byId(this.db, roundId, at) : this.rounds.openAt(this.db, desk.now, at),
      this.people.names(this.db, people),
    ]);
    return { ...desk, request, round, names, whyBack: whyBack(request.stage, course), mayFetch: !req.seenBy };
  }
}

function lastSignedAt({ signatures, contentHash }: RequestView): Date | null {
  const times = signatures.filter(({ hash }) => hash === contentHash).map(({ signedAt }) => signedAt);
  return times.toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
}
