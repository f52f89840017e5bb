import { Injectable } from '@nestjs/common';
import { FrameReader, type FrameView } from '@samraad/budget';
import { Database } from '@samraad/platform';
import { type CaseWithClocks, ClocksOfCase } from '../cases/clocks-of-case.reader';
import { type RequestOnDesk, WholeRequest } from '../requests/whole-request/whole-request.reader';
import type { PortalRequest } from '../shell';

/** The case with its clocks, all that was written, and the provider's own frame (null where none is set). */
export type RequestToAnswer = CaseWithClocks & RequestOnDesk & { readonly frame: FrameView | null };

/** Reads what a provider answers, so that nobody has to go back for it. */
@Injectable()
export class RequestToAnswerReader {
  constructor(
    private readonly db: Database,
    private readonly clocks: ClocksOfCase,
    private readonly whole: WholeRequest,
    private readonly frames: FrameReader,
  ) {}

  async open(req: PortalRequest): Promise<RequestToAnswer> {
    const [desk, whole] = await Promise.all([this.clocks.open(req), this.whole.open(req)]);
    const { roundId, providerId } = desk.facts;
    const frame = roundId && providerId ? await this.frames.of(this.db, roundId, providerId) : null;
    return { ...whole, ...desk, frame: frame?.total == null ? null : frame };
  }
}
