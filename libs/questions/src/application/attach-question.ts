import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { ActingSide, CaseReader } from '@samraad/requests';
import { mayAttach } from '../domain/question.rules';
import { attachTo } from '../persistence/question.store';
import { QuestionStanding } from './question-standing';

/** A question and the draft it is attached to. */
export interface Attached {
  readonly id: string;
  readonly caseId: string;
}

/** Whoever asked attaches it to a draft of their own: both sides read it there from now on (domain.md §7 [ours]). */
@Injectable()
export class AttachQuestion {
  constructor(
    private readonly standing: QuestionStanding,
    private readonly cases: CaseReader,
    private readonly sides: ActingSide,
  ) {}

  /** 404 for a case or question that is nothing to them, 409 once the request is sent or the question is attached. */
  async execute(tx: Tx, { questionId, caseId }: { questionId: string; caseId: string }): Promise<Attached> {
    // The case is the first of all locks, so who may is looked at before it too.
    await this.standing.acting(tx, questionId);
    const facts = await this.cases.lock(tx, caseId);
    const { question, reading, personId } = await this.standing.lock(tx, questionId);
    orRefuse(mayAttach(question, reading));
    const acting = await this.sides.claim(tx, facts, { act: 'requests.edit' });
    await attachTo(tx, question.id, facts.id, personId);
    tx.audit({
      stream: `question:${question.id}`,
      action: 'questions.attached',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { caseId: facts.id },
    });
    return { id: question.id, caseId: facts.id };
  }
}
