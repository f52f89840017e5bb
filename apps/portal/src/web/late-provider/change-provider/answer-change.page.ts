import { AnswerProviderChange, WithdrawProviderChange } from '@samraad/dialogue';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { casePaths } from '../../cases/cases.paths';
import { ActOnly, type Ask, choice, doing, id, parseForm, PostAt } from '../../shell';
import { latePaths } from '../late.paths';
import { changeProviderWords as words } from './change-provider.da';

const answerForm = z.object({ changeId: id(words.answer), answer: choice(['ja', 'nej'], words.answer) });
const withdrawForm = z.object({ changeId: id(words.answer) });

/** The other side says yes or no to another provider. */
@PostAt('case.answer-provider-change', 'dialogue.change-provider')
export class AnswerProviderChangeAct extends ActOnly {
  act({ req, caseId }: Ask) {
    const form = parseForm(answerForm, req.body);
    if (!form.ok) return refuse('platform.invalid', {}, 400);
    const { changeId, answer } = form.data;
    return doing(AnswerProviderChange, { caseId, changeId, agrees: answer === 'ja' });
  }

  next(_: unknown, { caseId }: Ask) {
    return casePaths.case(caseId);
  }
}

/** Who proposed it takes it back. */
@PostAt('case.withdraw-provider-change', 'dialogue.change-provider')
export class WithdrawProviderChangeAct extends ActOnly {
  act({ req, caseId }: Ask) {
    const form = parseForm(withdrawForm, req.body);
    if (!form.ok) return refuse('platform.invalid', {}, 400);
    return doing(WithdrawProviderChange, { caseId, changeId: form.data.changeId });
  }

  next(_: unknown, { caseId }: Ask) {
    return latePaths.change(caseId);
  }
}
