import { join } from 'node:path';
import type { MyRequest } from '@samraad/monitoring';
import { defineExamples } from '../../../views';
import { exampleDuty, exampleStatus } from '../../cases/case-status.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { presentMyRequests } from './my-requests.presenter';

const looking = { viewer: { personId: 'p', roles: [] }, party: true, now: new Date('2026-11-20T13:10:00Z') };

const at = new Date('2026-11-20T13:10:00Z');
const one: MyRequest = {
  id: ids.request,
  reference: 'SR-7KQ4-M2',
  number: null,
  stage: 'draft',
  stageSince: at,
  version: 3,
  title: null,
  unit: 'Akutmodtagelsen',
  provider: null,
  acceptedAt: null,
  saidYes: null,
  clocks: [],
  mayRead: true,
};
const sent: MyRequest = {
  ...one,
  reference: 'SR-9AB2-K4',
  number: 12,
  stage: 'sent_to_provider',
  title: 'Ro på efter sammenlægningen',
  provider: { id: ids.provider, name: 'Joblife' },
};
const hidden: MyRequest = { ...sent, reference: 'SR-1CD3-P7', title: null, mayRead: false, stage: 'closed' };
const mine = { mayStart: true, statuses: new Map(), ...looking };

/** The list of cases. */
export const myRequestsExamples = defineExamples({
  template: join(__dirname, 'my-requests.hbs'),
  present: presentMyRequests,
  facts: {
    'tre sager, den ene uden indhold': [{ items: [one, sent, hidden], total: 3 }, { page: 1 }, mine],
    'side to af flere': [{ items: [sent], total: 41 }, { page: 2, q: 'ro' }, mine],
    'en side for meget': [{ items: [], total: 41 }, { page: 9 }, mine],
    'ingen sager, men du må begynde': [{ items: [], total: 0 }, { page: 1 }, mine],
    'ingen sager, og du må ikke begynde': [
      { items: [], total: 0 },
      { page: 1 },
      { mayStart: false, statuses: new Map(), ...looking },
    ],
    'søgningen fandt ingen': [{ items: [], total: 0 }, { page: 1, stage: 'closed' }, mine],
    'en sen udbyder, en frist og en kladde med titel, mange sider': [
      { items: [sent, { ...one, title: 'Udkast', mayRead: false }, { ...sent, id: ids.other }], total: 41 },
      { page: 1, stage: 'sent_to_provider' },
      {
        ...mine,
        now: new Date('2026-12-01T09:00:00Z'),
        statuses: new Map([
          [ids.request, exampleStatus()],
          [ids.other, exampleStatus({ duties: [exampleDuty({ by: new Date('2026-12-18T22:59:59Z') })] })],
        ]),
      },
    ],
  },
});
