import { join } from 'node:path';
import type { ContractFacts } from '@samraad/contracts';
import { defineExamples } from '../../../views';
import { exampleClock, stoppedClock } from '../../dialogue/dialogue.facts.examples';
import { ids } from '../case.facts.examples';
import { asked, exampleDesk, filled } from '../../requests/whole-request/whole-request.facts.examples';
import {
  exampleDuty,
  exampleNow as now,
  exampleStatus,
  exampleStatusClock,
  viewers,
} from '../case-status.facts.examples';
import { exampleCourse, exampleEntry } from './case-timeline.facts.examples';
import { exampleProcess } from '../../agreement-process/process.facts.examples';
import { type CasePageFacts, presentCasePage } from './case-page.presenter';

const day = (date: string) => new Date(`${date}T09:00:00Z`);
const party: CasePageFacts['relations'] = new Set(['party', 'management']);
const provider: CasePageFacts['relations'] = new Set(['provider']);
const sent = exampleDesk({
  ...asked,
  stage: 'sent_to_provider',
  number: 12,
  signatures: (['management', 'employees'] as const).map((side) => ({
    unitId: ids.unit,
    side,
    personId: side === 'management' ? ids.mette : ids.jonas,
    name: side === 'management' ? 'Mette Holm' : 'Jonas Lind',
    role: side === 'management' ? ('manager' as const) : ('amr' as const),
    hash: 'a'.repeat(64),
    signedAt: day('2026-11-20'),
    voidedAt: null,
  })),
}).request;
const contract: ContractFacts = {
  id: 'c',
  caseId: ids.request,
  roundId: 'r',
  providerId: ids.provider,
  state: 'signed',
  price: 4850000n,
  activities: [],
  sentAt: day('2026-12-01'),
  signedAt: day('2026-12-03'),
  lapsedAt: null,
  waiting: null,
};
const contractClock = exampleClock({
  id: 'l',
  kind: 'contract',
  days: 28,
  dueAt: new Date('2026-12-18T22:59:59Z'),
  dueDay: '2026-12-18',
});

const other = exampleDesk().request.workplaces.map((one) => ({
  ...one,
  unitId: ids.other,
  name: 'Medicinsk afdeling',
}));
const twoWorkplaces: CasePageFacts['request'] = {
  ...sent,
  workplaces: [...sent.workplaces, ...other],
  parties: [{ personId: ids.jonas, name: 'Jonas Lind', unitId: ids.other, role: 'tr' }, ...sent.parties],
  signers: [
    ...sent.signers,
    { unitId: ids.other, side: 'management', personId: ids.sara, name: 'Sara Friis', asked: true },
  ],
  signatures: [
    ...sent.signatures.slice(0, 1).map((one) => ({ ...one, unitId: ids.other, personId: ids.sara })),
    ...sent.signatures.slice(0, 1).map((one) => ({ ...one, hash: 'b'.repeat(64) })),
    ...sent.signatures.slice(1).map((one) => ({ ...one, voidedAt: day('2026-11-21') })),
  ],
};
const effect = {
  kind: 'answer-effect' as const,
  holder: { of: 'side' as const, side: 'management' as const, unitId: null },
  since: day('2027-06-01'),
  by: day('2027-09-01'),
};
const outside = { role: 'gone', side: 'nobody', providerId: null, unitId: null };
const nobody = { personId: null, name: null, system: null };

const example = (more: Partial<CasePageFacts> = {}): [CasePageFacts] => [
  {
    status: exampleStatus(),
    request: sent,
    clocks: [exampleClock(), contractClock],
    timeline: [exampleEntry('requests.sent-to-provider', { facts: { number: 12 } })],
    contract: null,
    relations: party,
    viewer: viewers.leader,
    handOver: null,
    now,
    unread: 0,
    wholeTimeline: false,
    ...more,
  },
];

const draft = exampleStatus({
  kind: null,
  stage: 'draft',
  number: null,
  provider: null,
  chosenProvider: null,
  unit: null,
  region: null,
  clocks: [],
  duties: [
    exampleDuty({ kind: 'finish-draft', holder: { of: 'parties', unitId: ids.unit }, by: day('2027-01-20') }),
  ],
});
const underWay = exampleStatus({
  stage: 'under_way',
  consultant: 'Per Bang',
  price: 4850000n,
  duties: [exampleDuty({ kind: 'hold-activity', by: new Date('2027-02-14T22:59:59Z'), subject: 'a' })],
  clocks: [exampleStatusClock({ stoppedAt: day('2026-11-23') })],
});

/** The page everybody with a part in a case opens it on. */
export const casePageExamples = defineExamples({
  template: join(__dirname, 'case-page.hbs'),
  present: presentCasePage,
  facts: {
    'leder: udbyderen skal begynde dialogen': example(),
    'leder: aftalt, og et aftaleforløb slutter før planen': example({
      status: exampleStatus({ ...underWay, stage: 'contracted' }),
      contract,
      processes: [{ ...exampleProcess, deadlineOn: '2027-01-04' }],
    }),
    'leder: kladden mangler endnu': example({
      status: draft,
      request: exampleDesk(filled).request,
      clocks: [],
      timeline: [exampleEntry('requests.draft-started')],
    }),
    'AMR: bedt om at skrive under': example({
      status: exampleStatus({
        stage: 'awaiting_signatures',
        number: null,
        provider: null,
        clocks: [],
        duties: [
          exampleDuty({ kind: 'sign-request', holder: { of: 'side', side: 'employees', unitId: ids.unit } }),
        ],
      }),
      request: { ...exampleDesk(asked).request, signatures: sent.signatures.slice(0, 1) },
      clocks: [],
      relations: new Set(['party', 'employees']),
      viewer: viewers.amr,
    }),
    'leder: udbyderen er for sent ude': example({
      status: exampleStatus({
        duties: [exampleDuty({ by: day('2026-11-20') })],
        clocks: [
          exampleStatusClock({
            start: day('2026-11-13'),
            due: day('2026-11-20'),
            breachedAt: day('2026-11-20'),
          }),
        ],
      }),
      clocks: [
        exampleClock({
          startedAt: day('2026-11-13'),
          dueAt: day('2026-11-20'),
          dueDay: '2026-11-20',
          breachedAt: day('2026-11-20'),
        }),
      ],
    }),
    'udbyder: i gang, konsulenten er valgt': example({
      status: underWay,
      contract,
      clocks: [stoppedClock, exampleClock({ ...contractClock, stoppedAt: day('2026-12-01') })],
      timeline: exampleCourse,
      relations: provider,
      viewer: viewers.coordinator,
    }),
    'konsulent: fik sagen med en note': example({
      status: underWay,
      contract,
      clocks: [],
      relations: provider,
      viewer: viewers.coordinator,
      handOver: {
        id: 'h',
        personId: ids.sara,
        name: 'Per Bang',
        by: 'Sara Friis',
        from: day('2026-11-23'),
        to: null,
        note: 'Ring til lederen først. Vi har aftalt to møder om ugen.',
      },
    }),
    'leder: i gang, hele forløbet': example({
      status: underWay,
      contract,
      clocks: [],
      timeline: exampleCourse,
      unread: 2,
      wholeTimeline: true,
    }),
    'trukket tilbage, set af regionens koordinator': example({
      status: exampleStatus({ stage: 'withdrawn', duties: [], clocks: [] }),
      clocks: [exampleClock({ closedAt: now, closedBy: 'withdrawn' })],
      timeline: [exampleEntry('requests.withdrawn', { personal: { reason: 'Vi venter et år.' } })],
      relations: new Set(['anchor']),
      viewer: viewers.anchor,
    }),
    'leder: én frist i dag, den anden i morgen': example({
      status: exampleStatus({ stage: 'in_dialogue', duties: [exampleDuty({ kind: 'send-contract' })] }),
      clocks: [
        exampleClock(),
        { ...contractClock, dueAt: new Date('2026-11-28T22:59:59Z'), dueDay: '2026-11-28' },
      ],
      now: day('2026-11-27'),
    }),
    'udbyder: fristen er lige løbet ud': example({
      clocks: [exampleClock(), exampleClock({ ...contractClock, reopenedAt: day('2026-11-27') })],
      relations: provider,
      viewer: viewers.coordinator,
      now: new Date('2026-11-27T23:10:00Z'),
    }),
    'leder: to arbejdspladser, en gammel underskrift og en plads uden underskriver': example({
      status: exampleStatus({
        stage: 'awaiting_signatures',
        number: null,
        provider: null,
        clocks: [],
        duties: [
          exampleDuty({ kind: 'sign-request', holder: { of: 'side', side: 'management', unitId: ids.unit } }),
        ],
      }),
      request: twoWorkplaces,
      clocks: [],
    }),
    'centrale: effekten måles, når tiden er inde': example({
      status: exampleStatus({ stage: 'effect', clocks: [], duties: [exampleDuty(effect)] }),
      request: sent,
      contract,
      clocks: [],
      timeline: [exampleEntry('requests.order-stated', { as: outside, actor: nobody })],
      relations: new Set(['central']),
      viewer: viewers.anchor,
    }),
  },
});
