import { join } from 'node:path';
import { nextStepAnswers, SayNextStep } from '@samraad/duties';
import { z } from 'zod';
import { type Ask, choice, day, doing, FormPage, optional, PageAt, type Sent } from '../../shell';
import { casePaths } from '../../cases/cases.paths';
import { QuietCase, type QuietOnDesk } from '../quiet-case.reader';
import { sayNextStepWords as words } from './say-next-step.da';
import { presentSayNextStep } from './say-next-step.presenter';

const form = z.object({ answer: choice(nextStepAnswers, words.answer), day: optional(day(words.day)) });

/** Whoever is asked says what comes next in a case that has gone quiet. */
@PageAt('case.next-step', 'duties.say-next-step')
export class SayNextStepPage extends FormPage<typeof form, QuietOnDesk> {
  readonly template = join(__dirname, 'say-next-step.hbs');
  readonly form = form;
  override readonly fields = {
    'duties.next-step-day-missing': 'day',
    'duties.next-step-day-behind': 'day',
    'duties.next-step-day-far': 'day',
  };

  constructor(private readonly quiet: QuietCase) {
    super();
  }

  open({ req }: Ask) {
    return this.quiet.open(req);
  }

  present(desk: QuietOnDesk, _ask: Ask, sent: Sent) {
    return presentSayNextStep(desk, sent);
  }

  act({ answer, day: on }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SayNextStep, { caseId, answer, day: on });
  }

  next(_: unknown, { caseId }: Ask) {
    return casePaths.case(caseId);
  }
}
