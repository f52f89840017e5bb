import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ClocksReader, pauseReasons } from '@samraad/deadlines';
import { AskForPause, ReplyToPause } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type Ask, choice, day, doing, FormPage, id, PageAt, PostAt, type Sent } from '../../shell';
import { ClocksOfCase } from '../../cases/clocks-of-case.reader';
import { dialoguePaths } from '../dialogue.paths';
import { type PausesFacts, presentPauses } from './pauses.presenter';

const words = dialogueDa.pauses;

const pause = z.object({
  from: day(words.from),
  to: day(words.to),
  reason: choice(pauseReasons, words.reason),
});
const reply = z.object({
  pauseId: id(words.answer),
  answer: choice(['ja', 'nej'], words.answer),
});

/** Deadlines with their calculation, and pauses in them. */
@Injectable()
abstract class Pauses<S extends z.ZodObject> extends FormPage<S, PausesFacts> {
  readonly template = join(__dirname, 'pauses.hbs');

  constructor(
    private readonly db: Database,
    private readonly clocks: ClocksOfCase,
    private readonly pauses: ClocksReader,
  ) {
    super();
  }

  async open(ask: Ask) {
    const [desk, pauses] = await Promise.all([
      this.clocks.open(ask.req),
      this.pauses.pausesOf(this.db, ask.caseId),
    ]);
    return { desk, pauses, atProvider: ask.is('provider') };
  }

  present(facts: PausesFacts, _ask: Ask, { fields, submission }: Sent) {
    return presentPauses(facts, fields, submission);
  }

  next(_: unknown, { caseId }: Ask) {
    return dialoguePaths.pauses(caseId);
  }
}

/** The page itself, where either side asks for a pause. */
@PageAt('case.pauses', 'dialogue.propose-pause', { read: 'dialogue.read' })
export class PausesPage extends Pauses<typeof pause> {
  readonly form = pause;
  override readonly fields = {
    'deadlines.pause-ends-before-start': 'to',
    'deadlines.pause-too-long': 'to',
    'deadlines.pause-days-unreadable': 'from',
  };

  act(data: z.output<typeof pause>, { caseId }: Ask) {
    return doing(AskForPause, { caseId, ...data });
  }
}

/** The other side's yes or no. */
@PostAt('case.answer-pause', 'dialogue.answer-pause')
export class AnswerPausePage extends Pauses<typeof reply> {
  readonly form = reply;

  act({ pauseId, answer }: z.output<typeof reply>, { caseId }: Ask) {
    return doing(ReplyToPause, { caseId, pauseId, confirm: answer === 'ja' });
  }
}
