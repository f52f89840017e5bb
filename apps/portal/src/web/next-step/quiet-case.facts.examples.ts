import type { CaseDuty } from '@samraad/duties';
import { exampleLine } from '../cases/case-line.facts.examples';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { QuietOnDesk } from './quiet-case.reader';

export const exampleNow = new Date('2026-12-04T09:00:00Z');
export const exampleAsked = {
  ...{ key: 'q', since: exampleNow, by: new Date('2026-12-18T22:59:59Z'), subject: null },
} as const;
/** The provider is asked. */
export const asksProvider = {
  ...exampleAsked,
  kind: 'say-next-step',
  holder: { of: 'provider', providerId: ids.provider },
} as const;
const quietFrom = new Date('2026-11-20T09:00:00Z');
/** A case that has been quiet for two weeks. */
export const exampleQuietCase = (
  duties: readonly CaseDuty[],
  more: Partial<QuietOnDesk> = {},
): QuietOnDesk => ({
  ...exampleCaseOnDesk({
    facts: exampleCase({ stage: 'in_dialogue' }),
    line: exampleLine(
      { sentence: 'Joblife skal sige, hvad der er det næste skridt – senest fredag den 18. december' },
      'say-next-step',
    ),
    now: exampleNow,
  }),
  owed: { duties, said: null, movedAt: quietFrom, quietFrom },
  ...more,
});

/** The parties wait for the provider. */
export const exampleWaits = { id: 's', answer: 'waits', side: 'parties', at: exampleNow, day: null } as const;
