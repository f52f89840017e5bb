import { Injectable } from '@nestjs/common';
import { Refused, refuse, trimmed, type Tx } from '@samraad/platform';
import { draftMessageObstacle } from '../domain/draft-together.rules';
import { type Endorsement, findEndorsements, moveDueDay } from '../persistence/endorsement.store';
import { findEndorserQuestions, saveEndorserAnswer } from '../persistence/endorser-question.store';
import { lockRequest, type RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';
import { ActingSide } from './acting-side';
import { AskEndorsers } from './ask-endorsers';
import { CaseReader } from './case.reader';
import { dueOf, EndorsementTimes } from './endorsement-times';
import { TellOfAnswer } from './tell-of-answer';

/** `side` only for who holds roles on both. */
export interface AnswerEndorserCommand {
  readonly caseId: string;
  readonly questionId: string;
  readonly body: string;
  readonly side?: 'management' | 'employees' | undefined;
}

/** One of the parties answers whoever endorses, for all of them; when no question waits any longer, the days go on with what was left. */
@Injectable()
export class AnswerEndorser {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly times: EndorsementTimes,
    private readonly endorsers: AskEndorsers,
    private readonly tell: TellOfAnswer,
  ) {}

  /** 404 for others than parties and for no such question, 409 when it is answered or over. */
  async execute(tx: Tx, command: AnswerEndorserCommand): Promise<void> {
    const { caseId, questionId } = command;
    const row = await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.answer-endorser', side: command.side });
    const asked = (await findEndorserQuestions(tx, caseId)).filter(({ id }) => id === questionId);
    if (asked.length === 0) refuse('platform.not-found', {}, 404);
    if (asked.every(({ state }) => state !== 'asked')) refuse('requests.question-over', {}, 409);
    const obstacle = draftMessageObstacle(command.body);
    if (obstacle) throw new Refused(obstacle);
    const { personId: by, unitId, role, side } = acting;
    await saveEndorserAnswer(tx, questionId, { body: trimmed(command.body), by, side, unitId });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.endorser-answered',
      as: { side, role, unitId },
      facts: { questionId },
    });
    const open = (await findEndorsements(tx, caseId)).filter(({ state }) => state === 'asked');
    for (const one of open.filter(({ id }) => asked.some(({ endorsementId }) => endorsementId === id))) {
      const lastDay = await this.goOn(tx, row, one, facts.title);
      await this.tell.endorser(tx, facts, { ...one, questionId, lastDay });
    }
    await this.tell.parties(tx, facts, { questionId, by });
  }

  /** The days go on, unless another question of the same endorsement waits; answers the last of them. */
  private async goOn(tx: Tx, row: RequestRow, one: Endorsement, title: string): Promise<string | null> {
    const questions = (await findEndorserQuestions(tx, row.id)).filter(
      ({ endorsementId }) => endorsementId === one.id,
    );
    const signedAt = await lastSignatureAt(tx, row.id, row.content_hash);
    const clock = await this.times.of(tx, { ...one, signedAt }, questions);
    const dueAt = dueOf(clock);
    if (dueAt === null) return null;
    if (one.escalatedAt === null) {
      await moveDueDay(tx, one.id, dueAt);
      const asked = { ...one, caseId: row.id, title };
      await this.endorsers.escalateAfter(tx, asked, dueAt);
    }
    return clock?.lastDay ?? null;
  }
}
