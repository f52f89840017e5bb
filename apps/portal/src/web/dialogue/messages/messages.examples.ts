import { join } from 'node:path';
import type { ContactView, MessageView } from '@samraad/dialogue';
import { defineExamples, Fields } from '../../../views';
import { exampleCase, ids } from '../../cases/case.facts.examples';
import { breachedClock, exampleDialogueDesk, stoppedClock } from '../dialogue.facts.examples';
import { presentMessages, type MessagesFacts } from './messages.presenter';

const at = new Date('2026-11-23T09:00:00Z');
const provider = { id: ids.provider, name: 'Joblife' };
const message = (side: MessageView['side'], id: string, name: string): MessageView => ({
  id: side,
  at,
  author: { id, name },
  side,
  provider,
  stated: side === 'management',
  body: 'Tak for jeres henvendelse.\n\nPasser det jer at mødes onsdag?',
});
const contact: ContactView = {
  id: 'c',
  kind: 'call',
  heldAt: at,
  loggedAt: at,
  loggedBy: 'Karin Dal',
  providerName: 'Joblife',
  withManagement: ['Mette Holm'],
  withEmployees: ['Jonas Lind'],
  first: true,
};
const facts = (more: Partial<MessagesFacts> = {}): MessagesFacts => ({
  desk: exampleDialogueDesk(),
  messages: [],
  contacts: [],
  viewer: { personId: ids.other, atProvider: true },
  ...more,
});
const fields = new Fields({}, []);

/** What is written and noted in a case. */
export const messagesExamples = defineExamples({
  template: join(__dirname, 'messages.hbs'),
  present: presentMessages,
  facts: {
    'udbyderen, før første kontakt': [facts(), fields, 'indsendelse'],
    'udbyderen, efter fristen': [
      facts({ desk: exampleDialogueDesk({ clocks: [breachedClock] }) }),
      fields,
      'indsendelse',
    ],
    'den ene side er der ikke': [
      facts({ desk: exampleDialogueDesk({ parties: exampleDialogueDesk().parties.slice(0, 1) }) }),
      fields,
      'indsendelse',
    ],
    'parterne, med beskeder og kontakt': [
      facts({
        desk: exampleDialogueDesk({ clocks: [stoppedClock] }),
        messages: [
          message('provider', ids.other, 'Karin Dal'),
          message('management', ids.mette, 'Mette Holm'),
        ],
        contacts: [contact],
        viewer: { personId: ids.mette, atProvider: false },
      }),
      fields,
      'indsendelse',
    ],
    'sagen er afsluttet': [
      facts({ desk: exampleDialogueDesk({ facts: exampleCase({ stage: 'closed' }), clocks: [] }) }),
      fields,
      'indsendelse',
    ],
    'ingen er tilbage hos parterne, én besked var en kontakt': [
      facts({
        desk: exampleDialogueDesk({ parties: [], provider: null, clocks: [stoppedClock] }),
        contacts: [{ ...contact, kind: 'message', first: false }],
      }),
      fields,
      'indsendelse',
    ],
  },
});
