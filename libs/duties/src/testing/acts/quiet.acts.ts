import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { GetCaseGoing } from '../../application/get-case-going';
import { SayNextStep } from '../../application/say-next-step';
import { nextStepAnswers } from '../../domain/next-step';
import type { Act } from './act';

/** What a case that has gone quiet asks. */
export const quietActs = {
  'next-step': async (tx, { app, caseId, n }) => {
    const answer = nextStepAnswers[n % nextStepAnswers.length] ?? 'stuck';
    const day = addCalendarDays(localDateOf(await tx.now()), 1 + (n % 9));
    return app.get(SayNextStep).execute(tx, { caseId, answer, day });
  },
  'get-going': (tx, { app, caseId }) => app.get(GetCaseGoing).execute(tx, { caseId }),
} as const satisfies Record<string, Act>;
