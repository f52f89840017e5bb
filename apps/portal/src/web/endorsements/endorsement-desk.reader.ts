import { Injectable } from '@nestjs/common';
import type { Relation } from '@samraad/identity';
import { Database } from '@samraad/platform';
import {
  type EndorsementThread,
  EndorserQuestionsQuery,
  FocusOfRequest,
  mayActNow,
  readsEndorserQuestions,
  type RegionFocus,
} from '@samraad/requests';
import { type RequestOnDesk, WholeRequest } from '../requests/whole-request/whole-request.reader';
import { type PortalRequest, viewerOf } from '../shell';

/** A signed request as those who endorse it see it, with what they have asked, and may be read by the viewer. */
export interface EndorsementDesk extends RequestOnDesk {
  readonly threads: readonly EndorsementThread[];
  /** What its regions aim at; none where it is not asked for. */
  readonly focus: readonly RegionFocus[];
  readonly mayAnswer: boolean;
}

/** Reads a request with its endorsements. */
@Injectable()
export class EndorsementDeskReader {
  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly questions: EndorserQuestionsQuery,
    private readonly focus: FocusOfRequest,
  ) {}

  /** 404 when there is no such case; `withFocus` where it is judged. */
  async open(req: PortalRequest, withFocus = false): Promise<EndorsementDesk> {
    const [desk, threads] = await Promise.all([
      this.whole.open(req),
      this.questions.ofCase(this.db, req.caseId ?? ''),
    ]);
    const viewer = viewerOf(req);
    const relations = req.caseRelations ?? new Set<Relation>();
    const isParty = relations.has('party');
    return {
      ...desk,
      threads: threads.filter((one) => readsEndorserQuestions(one, viewer, isParty)),
      focus: withFocus ? await this.focusOf(desk) : [],
      mayAnswer: mayActNow('requests.answer-endorser', viewer, relations, desk.request.stage),
    };
  }

  private focusOf({ request, now }: RequestOnDesk): Promise<RegionFocus[]> {
    const { answers, contentHash } = request;
    const signed = request.signatures.filter(
      ({ hash, voidedAt }) => hash === contentHash && voidedAt === null,
    );
    const at = new Date(Math.max(...signed.map(({ signedAt }) => signedAt.getTime())));
    const unitIds = request.workplaces.map(({ unitId }) => unitId);
    return this.focus.of(this.db, { answers, unitIds, at: signed.length > 0 ? at : now });
  }
}
