import { join } from 'node:path';
import type { ProviderPromise } from '@samraad/dialogue';
import { defineExamples, type PageExamples } from '../../views';
import { exampleLine } from '../cases/case-line.facts.examples';
import { exampleCase } from '../requests/desk/case.facts.examples';
import { ids } from '../requests/desk/desk.facts.examples';
import { Sent } from '../shell';
import type { LateOnDesk } from './late-desk.reader';
import { presentLeaveProvider } from './leave-provider/leave-provider.presenter';
import { presentNewDay } from './new-day/new-day.presenter';

const at = new Date('2026-11-20T09:00:00Z');
const promise: ProviderPromise = {
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
const none = { dialogue: null, contract: null };
const desk = (more: Partial<LateOnDesk> = {}): LateOnDesk => ({
  facts: exampleCase({ stage: 'sent_to_provider' }),
  line: exampleLine({ tone: 'breached', late: '2 arbejdsdage over' }, 'take-contact'),
  now: at,
  providerName: 'Joblife',
  clocks: [],
  promises: { standing: none, proposed: none, all: [] },
  lateClock: 'dialogue',
  ...more,
});

/** The examples of what can be done about a late provider. */
export const lateProviderExamples: readonly PageExamples[] = [
  defineExamples({
    template: join(__dirname, 'leave-provider', 'leave-provider.hbs'),
    present: presentLeaveProvider,
    facts: { 'udbyderen er for sent': [desk(), new Sent()] },
  }),
  defineExamples({
    template: join(__dirname, 'new-day', 'new-day.hbs'),
    present: presentNewDay,
    facts: {
      'intet foreslået': [desk(), false, new Sent()],
      'udbyderen foreslår, parterne svarer': [
        desk({ promises: { standing: none, proposed: { ...none, dialogue: promise }, all: [promise] } }),
        false,
        new Sent(),
      ],
      'en aftalt dag står': [
        desk({ promises: { standing: { ...none, dialogue: promise }, proposed: none, all: [promise] } }),
        true,
        new Sent(),
      ],
      'intet er for sent': [desk({ lateClock: null }), false, new Sent()],
    },
  }),
];
