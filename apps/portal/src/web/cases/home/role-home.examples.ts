import { join } from 'node:path';
import type { CaseStatus } from '@samraad/monitoring';
import { defineExamples } from '../../../views';
import { ids } from '../case.facts.examples';
import {
  exampleContractClock,
  exampleDuty,
  exampleNow as now,
  exampleStatus,
  exampleStatusClock,
  viewers,
} from '../case-status.facts.examples';
import type { HomeScope } from './home-scope';
import { presentRoleHome } from './role-home.presenter';

const party: HomeScope = { key: 'party', scope: { unitIds: [ids.unit] }, relations: new Set(['party']) };
const anchor: HomeScope = {
  key: 'anchor',
  scope: { anchorUnitIds: [ids.region] },
  relations: new Set(['anchor']),
};
const day = (date: string) => new Date(`${date}T09:00:00Z`);

const signing = exampleStatus({
  id: ids.other,
  title: 'Fælles mål',
  stage: 'awaiting_signatures',
  number: null,
  provider: null,
  clocks: [],
  duties: [
    exampleDuty({
      kind: 'sign-request',
      holder: { of: 'side', side: 'management', unitId: ids.unit },
      by: day('2026-12-04'),
    }),
  ],
});
const withdrawn = exampleStatus({
  title: 'Trukket',
  stage: 'withdrawn',
  clocks: [exampleStatusClock({ closedAt: day('2026-11-23') })],
  duties: [],
  unit: null,
  region: null,
});
const late = exampleStatus({
  id: ids.region,
  title: 'Sen dialog',
  duties: [exampleDuty({ by: day('2026-11-20') })],
  clocks: [
    exampleStatusClock({ due: day('2026-11-20'), start: day('2026-11-13'), breachedAt: day('2026-11-20') }),
  ],
});
const met = exampleStatus({
  id: ids.other,
  title: 'I gang',
  stage: 'in_dialogue',
  consultant: 'Per Bang',
  duties: [exampleDuty({ kind: 'send-contract', by: day('2026-12-18') })],
  clocks: [exampleStatusClock({ stoppedAt: day('2026-11-23') }), exampleContractClock],
});
const choosing = exampleStatus({
  title: 'Ny udbyder',
  stage: 'choosing_provider',
  provider: null,
  duties: [
    exampleDuty({ kind: 'choose-provider', holder: { of: 'parties', unitId: null }, by: day('2026-12-11') }),
  ],
  clocks: [exampleStatusClock({ closedAt: day('2026-11-23') })],
});

const listed = (...items: CaseStatus[]) => ({ items, total: items.length });

/** The first page of those with cases of their own. */
export const roleHomeExamples = defineExamples({
  template: join(__dirname, 'role-home.hbs'),
  present: presentRoleHome,
  facts: {
    'leder: én underskrift, én hos udbyderen, én trukket tilbage': [
      party,
      listed(signing, exampleStatus(), withdrawn),
      { viewer: viewers.leader, now },
    ],
    'leder: udbyderen er for sent ude': [party, listed(late), { viewer: viewers.leader, now }],
    'leder uden sager': [party, listed(), { viewer: viewers.leader, now }],
    'leder med mange flere': [
      party,
      { ...listed(exampleStatus(), met, late), total: 4_210 },
      { viewer: viewers.leader, now },
    ],
    'koordinator, der ikke skal noget': [anchor, listed(choosing), { viewer: viewers.anchor, now }],
    'koordinator uden sager': [anchor, listed(), { viewer: viewers.anchor, now }],
  },
});
