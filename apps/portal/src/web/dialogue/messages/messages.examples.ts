import { join } from 'node:path';
import type { ContactView, MessageView, ScanState } from '@samraad/dialogue';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
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
  beforeRequest: false,
  body: 'Tak for jeres henvendelse.\n\nPasser det jer at mødes onsdag?',
  attachments: [],
  unread: false,
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
  draft: { body: '', files: [] },
  attaching: { most: 5, megabytes: 10 },
  ...more,
});
const sent = (errors: Sent['errors'] = []) =>
  new Sent({ _submission: 'indsendelse', ...(errors.length > 0 && { body: 'Her er planen.' }) }, errors);
const file = (scan: ScanState, name: string, bytes: number) => ({
  id: ids.other,
  name,
  mediaType: name.endsWith('pdf') ? 'application/pdf' : 'text/csv',
  bytes,
  scan,
});

/** What is written and noted in a case. */
export const messagesExamples = defineExamples({
  template: join(__dirname, 'messages.hbs'),
  present: presentMessages,
  facts: {
    'udbyderen, før første kontakt': [facts(), sent()],
    'udbyderen, efter fristen': [facts({ desk: exampleDialogueDesk({ clocks: [breachedClock] }) }), sent()],
    'den ene side er der ikke': [
      facts({ desk: exampleDialogueDesk({ parties: exampleDialogueDesk().parties.slice(0, 1) }) }),
      sent(),
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
      sent(),
    ],
    'noget er nyt siden sidst': [
      facts({
        desk: exampleDialogueDesk({ clocks: [stoppedClock] }),
        messages: [
          message('management', ids.mette, 'Mette Holm'),
          { ...message('provider', ids.other, 'Karin Dal'), unread: true },
        ],
        viewer: { personId: ids.mette, atProvider: false },
      }),
      sent(),
    ],
    'filer med beskederne': [
      facts({
        desk: exampleDialogueDesk({ clocks: [stoppedClock] }),
        messages: [
          {
            ...message('provider', ids.other, 'Karin Dal'),
            attachments: [
              file('clean', 'Program for forløbet.pdf', 245_000),
              file('waiting', 'Deltagere.csv', 900),
              file('infected', 'Regning.pdf', 1_400_000),
            ],
          },
          {
            ...message('management', ids.mette, 'Mette Holm'),
            attachments: [
              file('waiting', 'Vagtplan.csv', 3_000),
              file('not-scanned', 'Trivselsmåling.pdf', 2_600_000),
            ],
          },
        ],
        viewer: { personId: ids.mette, atProvider: false },
      }),
      sent(),
    ],
    'en kladde med filer': [
      facts({
        desk: exampleDialogueDesk({ clocks: [stoppedClock] }),
        draft: {
          body: 'Kære alle\n\nHer er',
          files: [{ id: ids.other, name: 'Program.pdf', bytes: 245_000, scan: 'not-scanned' }],
        },
      }),
      new Sent(),
    ],
    'en fil, der ikke kan vedhæftes': [
      facts({
        desk: exampleDialogueDesk({ clocks: [stoppedClock] }),
        draft: {
          body: 'Her er planen.',
          files: [{ id: ids.other, name: 'Program.pdf', bytes: 245_000, scan: 'waiting' }],
        },
      }),
      sent([{ field: 'files', message: '»stor.pdf«: Filen er for stor. En fil må højst fylde 10 MB.' }]),
    ],
    'hvor ingen filer kan vedhæftes': [facts({ attaching: null }), sent()],
    'spurgt før henvendelsen': [
      facts({
        messages: [
          { ...message('management', ids.mette, 'Mette Holm'), beforeRequest: true },
          { ...message('provider', ids.other, 'Karin Dal'), beforeRequest: true },
        ],
      }),
      sent(),
    ],
    'sagen er afsluttet': [
      facts({ desk: exampleDialogueDesk({ facts: exampleCase({ stage: 'closed' }), clocks: [] }) }),
      sent(),
    ],
    'ingen er tilbage hos parterne, én besked var en kontakt': [
      facts({
        desk: exampleDialogueDesk({ parties: [], provider: null, clocks: [stoppedClock] }),
        contacts: [{ ...contact, kind: 'message', first: false }],
      }),
      sent(),
    ],
  },
});
