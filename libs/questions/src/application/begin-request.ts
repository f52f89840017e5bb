import { Injectable } from '@nestjs/common';
import { ProviderIntake } from '@samraad/catalogue';
import { orRefuse, type Tx } from '@samraad/platform';
import { ActingSide, CaseReader, ProposeProvider, SaveAnswers, StartDraft } from '@samraad/requests';
import type { Question } from '../domain/question';
import { mayAttach } from '../domain/question.rules';
import { type Attached, AttachQuestion } from './attach-question';
import { QuestionStanding } from './question-standing';

/** The use cases of requests that a draft is begun with. */
@Injectable()
export class DraftFromQuestion {
  constructor(
    private readonly start: StartDraft,
    private readonly cases: CaseReader,
    private readonly sides: ActingSide,
    private readonly answers: SaveAnswers,
    private readonly propose: ProposeProvider,
  ) {}

  /** Workplace, title and theme from the question, and its provider proposed where it can be had. */
  async begin(tx: Tx, question: Question, takesRequests: boolean): Promise<string> {
    const { unitId, subject: title, themeKey, side, providerId } = question;
    const { caseId } = await this.start.execute(tx, { unitId });
    const facts = await this.cases.lock(tx, caseId);
    // Who holds roles on both sides goes on for the one they asked for.
    await this.sides.claim(tx, facts, { act: 'requests.edit', side });
    const themes = themeKey === null ? {} : { themes: [themeKey] };
    await this.answers.execute(tx, { caseId, version: facts.version, answers: { title, ...themes } });
    if (takesRequests) await this.propose.execute(tx, { caseId, providerId });
    return caseId;
  }
}

/** Whoever asked begins a request from a question, which goes with it. */
@Injectable()
export class BeginRequest {
  constructor(
    private readonly standing: QuestionStanding,
    private readonly intake: ProviderIntake,
    private readonly draft: DraftFromQuestion,
    private readonly attach: AttachQuestion,
  ) {}

  /** 404 for whoever it is nothing to, 403 for the provider, 409 when it is attached already. */
  async execute(tx: Tx, { questionId }: { questionId: string }): Promise<Attached> {
    const { question, reading } = await this.standing.acting(tx, questionId);
    orRefuse(mayAttach(question, reading));
    const { roundId, providerId } = question;
    const obstacle = await this.intake.obstacle(tx, { roundId, providerId }, await tx.now());
    const caseId = await this.draft.begin(tx, question, obstacle === null);
    return this.attach.execute(tx, { questionId, caseId });
  }
}
