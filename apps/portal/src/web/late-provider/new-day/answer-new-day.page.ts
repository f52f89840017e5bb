import { AnswerNewDay, WithdrawNewDay } from '@samraad/dialogue';
import { z } from 'zod';
import { ActOnly, type Ask, choice, doing, id, parseForm, PostAt } from '../../shell';
import { refuse } from '@samraad/platform';
import { latePaths } from '../late.paths';
import { newDayWords as words } from './new-day.da';

const answerForm = z.object({ promiseId: id(words.answer), answer: choice(['ja', 'nej'], words.answer) });
const withdrawForm = z.object({ promiseId: id(words.answer) });

/** The other party says yes or no to the day. */
@PostAt('case.answer-new-day', 'dialogue.agree-on-day')
export class AnswerNewDayAct extends ActOnly {
  act({ req, caseId }: Ask) {
    const form = parseForm(answerForm, req.body);
    if (!form.ok) return refuse('platform.invalid', {}, 400);
    const { promiseId, answer } = form.data;
    return doing(AnswerNewDay, { caseId, promiseId, confirm: answer === 'ja' });
  }

  next(_: unknown, { caseId }: Ask) {
    return latePaths.newDay(caseId);
  }
}

/** Who proposed a day takes it back. */
@PostAt('case.withdraw-new-day', 'dialogue.agree-on-day')
export class WithdrawNewDayAct extends ActOnly {
  act({ req, caseId }: Ask) {
    const form = parseForm(withdrawForm, req.body);
    if (!form.ok) return refuse('platform.invalid', {}, 400);
    return doing(WithdrawNewDay, { caseId, promiseId: form.data.promiseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return latePaths.newDay(caseId);
  }
}
