import { join } from 'node:path';
import type { DutyKind, OpenDuty } from '@samraad/duties';
import type { ClockSum, DeadlineRow, LateClock, Punctuality } from '@samraad/monitoring';
import { defineExamples } from '../../../views';
import { exampleStatus } from '../../cases/case-status.facts.examples';
import { exampleInvoice } from '../../invoices/invoice.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { presentDeadlineList } from './deadline-list.presenter';
import type { DeadlinesOnDesk } from './deadline-list.reader';
import { readDeadlineQuestion } from './deadline-question';

const now = new Date('2026-11-20T13:32:00Z');
const joblife = '00000000-0000-4000-8000-000000000001';
const ids = { case: '00000000-0000-4000-8000-000000000002', region: '00000000-0000-4000-8000-000000000003' };

const duty = (kind: DutyKind, day: string, more: Partial<OpenDuty> = {}): OpenDuty => ({
  id: `${kind}${day}`,
  caseId: ids.case,
  kind,
  holder: { of: 'provider', providerId: joblife },
  since: new Date('2026-11-02T09:00:00Z'),
  by: new Date(`${day}T22:59:59Z`),
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
  ...more,
});
const row = (group: DeadlineRow['group'], one: OpenDuty, more: Partial<DeadlineRow> = {}): DeadlineRow => ({
  duty: one,
  group,
  number: 33,
  unit: 'Retspsykiatrisk afdeling',
  region: 'Region Hovedstaden',
  provider: 'Joblife',
  promisedOn: null,
  ...more,
});
const said = {
  reminders: 2,
  remindedAt: new Date('2026-11-16T07:00:00Z'),
  toldAt: new Date('2026-11-10T07:00:00Z'),
};
const sum = (more: Partial<ClockSum>): ClockSum => ({
  providerId: joblife,
  provider: 'Joblife',
  kind: 'dialogue',
  regionId: ids.region,
  region: 'Region Hovedstaden',
  all: 1,
  late: 0,
  ...more,
});
const marks = (late: readonly boolean[]): Punctuality['marks'][number] => ({
  providerId: joblife,
  kind: 'dialogue',
  late,
});
const late = (more: Partial<LateClock>): LateClock => ({
  caseId: ids.case,
  number: 33,
  unit: 'Retspsykiatrisk afdeling',
  providerId: joblife,
  kind: 'dialogue',
  metAt: new Date('2026-11-10T09:00:00Z'),
  ...more,
});
const desk = (items: readonly DeadlineRow[], more: Partial<DeadlinesOnDesk> = {}): DeadlinesOnDesk => ({
  deadlines: {
    items,
    total: items.length,
    counts: {
      late: items.filter(({ group }) => group === 'late').length,
      soon: items.filter(({ group }) => group === 'soon').length,
      later: items.filter(({ group }) => group === 'later').length,
    },
    lateCentral: items.filter(({ group, duty }) => group === 'late' && duty.holder.of === 'central').length,
    now,
  },
  choices: {
    providers: [{ id: joblife, name: 'Joblife' }],
    regions: [{ id: ids.region, name: 'Region Hovedstaden' }],
  },
  clocks: { sums: [], marks: [], late: [] },
  unpaid: { oldest: [], count: 0 },
  round,
  dated: [{ from: null, proposalId: null, rules: round.rules }],
  status: null,
  ...more,
});
const counts = { late: 61, soon: 0, later: 0 };
const viewer = {
  personId: 'p',
  roles: [{ id: 'r', personId: 'p', role: 'central_employers' as const, unitId: null, providerId: null }],
};
const auditor = {
  personId: 'q',
  roles: [{ id: 's', personId: 'q', role: 'auditor' as const, unitId: null, providerId: null }],
};
const everything = readDeadlineQuestion({});

/** What is owed over all cases. */
export const deadlineListExamples = defineExamples({
  template: join(__dirname, 'deadline-list.hbs'),
  present: presentDeadlineList,
  facts: {
    'en sen udbyder, en nær frist og en regning': [
      desk(
        [
          row('late', duty('take-contact', '2026-11-09', said), { promisedOn: '2026-11-24' }),
          row(
            'late',
            duty('pay-invoice', '2026-11-11', { ...said, holder: { of: 'central' }, subject: 'i' }),
          ),
          row('soon', duty('send-contract', '2026-11-24')),
          row(
            'later',
            duty('answer-satisfaction', '2027-01-08', {
              holder: { of: 'side', side: 'employees', unitId: null },
            }),
          ),
        ],
        {
          clocks: {
            sums: [sum({ all: 2, late: 1 }), sum({ kind: 'contract' })],
            marks: [marks([false, true]), { ...marks([false]), kind: 'contract' }],
            late: [late({ metAt: null })],
          },
        },
      ),
      everything,
      viewer,
    ],
    'revisor: en sen udbyder': [
      desk([row('late', duty('take-contact', '2026-11-09', said))]),
      everything,
      auditor,
    ],
    'et mønster, tre regninger og én sag, anden side af udbyderens': [
      desk([row('soon', duty('send-contract', '2026-11-24'))], {
        deadlines: {
          items: [row('late', duty('send-contract', '2026-11-09'))],
          total: 61,
          counts,
          lateCentral: 2,
          now,
        },
        clocks: {
          sums: [
            sum({ all: 80, late: 30 }),
            sum({ kind: 'contract', late: 1, region: 'Region Øst', regionId: 'o' }),
          ],
          marks: [
            marks(Array.from({ length: 60 }, (_, n) => n % 2 === 0)),
            { ...marks([true]), kind: 'contract' },
          ],
          late: [late({}), late({ kind: 'contract', metAt: null })],
        },
        unpaid: {
          oldest: [
            exampleInvoice({ sentAt: new Date('2026-09-19T09:00:00Z'), number: 'F-900' }),
            exampleInvoice({ sentAt: new Date('2026-10-21T09:00:00Z'), number: 'F-950' }),
            exampleInvoice({ sentAt: new Date('2026-11-19T09:00:00Z') }),
          ],
          count: 5,
        },
        status: exampleStatus(),
      }),
      readDeadlineQuestion({ vis: 'overskredet', udbyder: joblife, hvem: 'centrale', side: '2' }),
      viewer,
    ],
    'det, der venter på de centrale parter, i én region': [
      desk([row('soon', duty('pay-invoice', '2026-11-24', { holder: { of: 'central' }, subject: 'i' }))], {
        status: exampleStatus({ number: null, region: null, provider: null }),
      }),
      readDeadlineQuestion({ hvem: 'centrale', region: ids.region }),
      viewer,
    ],
    'ingen frister, ingen runde': [desk([], { round: null, clocks: null }), everything, viewer],
  },
});
