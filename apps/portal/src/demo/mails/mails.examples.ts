import { join } from 'node:path';
import type { CaughtMail } from '@samraad/notification';
import { defineExamples } from '../../views';
import '../../i18n/demo.da';
import { presentMails } from './mails.presenter';

export const exampleMail: CaughtMail = {
  id: '17',
  to: 'mette.holm@region.example',
  from: 'samraad@samraad.example',
  subject: 'Der mangler din underskrift',
  text: 'Skriv under her: https://samraad.example/sager/eksempel/underskriv',
  html: '<p>Skriv under</p>',
  at: new Date('2026-11-20T13:10:00Z'),
};
const asked = { search: '', current: 1, pageSize: 20 };

/** The demo's mailbox. */
export const demoMailsExamples = defineExamples({
  template: join(__dirname, 'mails.hbs'),
  present: presentMails,
  facts: {
    'to mails af mange': [
      { items: [exampleMail, { ...exampleMail, subject: '' }], total: 50 },
      { ...asked, current: 2 },
    ],
    ingen: [{ items: [], total: 0 }, asked],
    'søgningen fandt ingen': [
      { items: [], total: 0 },
      { ...asked, search: 'regning' },
    ],
  },
});
