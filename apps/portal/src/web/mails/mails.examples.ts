import { join } from 'node:path';
import '../../i18n/mails.da';
import type { MailProblem } from '@samraad/notification';
import { defineExamples } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { presentMail, presentMails } from './mails.presenter';

const failed: MailProblem = {
  id: '17',
  kind: 'requests.asked-to-sign',
  personId: ids.mette,
  caseId: ids.request,
  to: 'mette.holm@region.example',
  subject: 'Der mangler din underskrift',
  status: 'failed',
  attempts: 5,
  lastError: 'EENVELOPE',
  at: new Date('2026-11-20T13:10:00Z'),
};
const nowhere: MailProblem = {
  ...failed,
  id: '18',
  to: null,
  status: 'undeliverable',
  attempts: 0,
  lastError: null,
};

/** Mails that did not get through. */
export const mailsExamples = defineExamples({
  template: join(__dirname, 'mails.hbs'),
  present: presentMails,
  facts: {
    'to, den ene uden adresse': [{ items: [failed, nowhere], total: 2 }],
    'side to af flere': [{ items: [failed], total: 120 }, 2],
    'en side for meget': [{ items: [], total: 120 }, 9],
    ingen: [{ items: [], total: 0 }],
  },
});

/** One of them. */
export const mailExamples = defineExamples({
  template: join(__dirname, 'mail.hbs'),
  present: presentMail,
  facts: {
    'kunne ikke sendes': [failed, 'indsendelse'],
    'ingen adresse': [nowhere, 'indsendelse'],
  },
});
