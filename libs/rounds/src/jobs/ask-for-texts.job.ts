import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { AskForTexts, askForTexts } from '../application/ask-for-texts';

/** Reminds providers of the themes they have not written about. */
@Injectable()
export class AskForTextsJob extends DueWorkJob {
  readonly kind = askForTexts;

  constructor(private readonly asking: AskForTexts) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    return (await this.asking.execute(tx, data.roundId ?? '')) > 0 ? 'done' : 'skipped';
  }
}
