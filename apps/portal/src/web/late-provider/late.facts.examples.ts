import type { ProviderPromise } from '@samraad/dialogue';
import { exampleLine } from '../cases/case-line.facts.examples';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { LateOnDesk } from './late-in-case.reader';

export const at = new Date('2026-11-20T09:00:00Z');
export const examplePromise: ProviderPromise = {
  id: 'p',
  caseId: ids.request,
  providerId: ids.provider,
  clock: 'dialogue',
  promisedOn: '2026-11-24',
  reason: 'Vores konsulent er tilbage fra ferie.',
  proposedBy: ids.mette,
  proposedSide: 'provider',
  proposedAt: at,
  answeredBy: null,
  answeredSide: null,
  answeredAt: null,
  state: 'proposed',
  stateSince: at,
};
export const none = { dialogue: null, contract: null };
export const exampleLateDesk = (more: Partial<LateOnDesk> = {}): LateOnDesk => ({
  ...exampleCaseOnDesk({
    facts: exampleCase({ stage: 'sent_to_provider' }),
    line: exampleLine({ tone: 'breached', late: '2 arbejdsdage over' }, 'take-contact'),
    now: at,
  }),
  clocks: [],
  promises: { standing: none, proposed: none, all: [] },
  lateClock: 'dialogue',
  ...more,
});
