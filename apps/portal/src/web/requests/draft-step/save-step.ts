import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import {
  AnswerOrderQuestion,
  ChooseSigners,
  type DraftPart,
  SaveAnswers,
  SetWorkplaces,
  type OrderStatement,
  UnseenChanges,
} from '@samraad/requests';
import type { StepCommand } from './step';

/** A draft as it was read, and what a page of it says. */
export interface SavedStep {
  readonly caseId: string;
  readonly version: number;
  readonly command: StepCommand;
  /** What the page writes in: a change of other parts since it was opened is in nobody's way. Without it any change is. */
  readonly parts?: readonly DraftPart[];
}

/** Saves what a page of the draft says, through the use case it belongs to, in one transaction. */
@Injectable()
export class SaveStep {
  constructor(
    private readonly answers: SaveAnswers,
    private readonly workplaces: SetWorkplaces,
    private readonly order: AnswerOrderQuestion,
    private readonly signers: ChooseSigners,
    private readonly unseen: UnseenChanges,
  ) {}

  async execute(tx: Tx, { command, parts, ...opened }: SavedStep): Promise<null> {
    const version = parts ? await this.unseen.versionToSave(tx, { ...opened, parts }) : opened.version;
    const draft = { ...opened, version };
    if ('answers' in command) await this.answers.execute(tx, { ...draft, ...command });
    else if ('workplaces' in command) await this.workplaces.execute(tx, { ...draft, ...command.workplaces });
    else if ('signers' in command) await this.signers.execute(tx, { ...draft, ...command });
    else await this.stateOrders(tx, draft, command.statements);
    return null;
  }

  private async stateOrders(
    tx: Tx,
    { caseId, version }: { caseId: string; version: number },
    statements: readonly OrderStatement[],
  ): Promise<void> {
    let current = version;
    for (const statement of statements) {
      await this.order.execute(tx, { caseId, version: current, statement });
      // The first statement found the version the page was drawn from; the case is locked since, so only we move it.
      current = (await this.unseen.versionNow(tx, caseId)) ?? current;
    }
  }
}
