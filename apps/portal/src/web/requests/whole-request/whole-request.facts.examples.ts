import type { RequestView } from '@samraad/requests';
import { ok18Rules, type OrgUnit, type Round } from '@samraad/scheme';
import { exampleCaseOnDesk, ids } from '../../cases/case.facts.examples';
import type { StepOnDesk } from './surroundings.reader';

const at = new Date('2026-11-20T13:10:00Z');

const unit = (id: string, name: string, kind: OrgUnit['kind'] = 'unit'): OrgUnit => ({
  id,
  key: name,
  name,
  kind,
  parentId: kind === 'region' ? null : ids.region,
  sector: 'hospital',
  lineage: kind === 'region' ? [id] : [ids.region, id],
  validFrom: null,
  validTo: null,
  areas: [],
});

export const round: Round = {
  id: 'r',
  key: 'demo-26',
  name: 'Demorunden',
  requestsFrom: '2026-04-01',
  requestsTo: '2028-03-31',
  lastDeliveryDay: '2029-03-31',
  modelChoiceBy: '2026-05-01',
  demo: true,
  own: [],
  rules: ok18Rules,
  themes: [
    {
      key: 'change',
      name: 'Organisatoriske forandringer',
      shortName: 'Forandringer',
      description: 'Når noget flytter.',
      about: 'Forandringer er hverdag. De kan slide, og de kan give nye løsninger.',
    },
    {
      key: 'violence',
      name: 'Vold og trusler',
      shortName: 'Vold',
      description: 'Når nogen truer.',
      about: '',
    },
  ],
};

const empty: RequestView = {
  id: ids.request,
  reference: 'SR-7KQ4-M2',
  stage: 'draft',
  stageSince: at,
  version: 3,
  roundId: null,
  number: null,
  focusTopicName: null,
  conditions: ['both-evaluations'],
  providerId: null,
  acceptedAt: null,
  consultantId: null,
  contentHash: null,
  startedBy: ids.mette,
  startedAt: at,
  completedAt: null,
  answers: {},
  authored: [],
  workplaces: [
    {
      unitId: ids.unit,
      name: 'Akutmodtagelsen',
      coordinating: true,
      orderAnswer: null,
      orderCompliedOn: null,
      orderMatter: null,
      level: null,
      orderTopics: [],
      asked: false,
      orderBy: null,
      orderAt: null,
    },
  ],
  parties: [
    { personId: ids.mette, name: 'Mette Holm', unitId: ids.unit, role: 'manager' },
    { personId: ids.jonas, name: 'Jonas Lind', unitId: ids.unit, role: 'amr' },
  ],
  signers: [],
  textSigners: [],
  revoked: [],
  signatures: [],
  choice: null,
  endorsements: [],
};

const units = [
  unit(ids.region, 'Region Prøve', 'region'),
  unit(ids.unit, 'Akutmodtagelsen'),
  unit(ids.other, 'Medicinsk afdeling'),
];

/** A draft of one workplace with two parties, as its pages get it; `more` lies over the request, `around` over the rest. */
export const exampleDesk = (
  more: Partial<RequestView> = {},
  around: Partial<StepOnDesk> = {},
): StepOnDesk => ({
  ...exampleCaseOnDesk({ now: at }),
  request: { ...empty, ...more },
  round,
  whyBack: null,
  mayFetch: true,
  names: new Map([
    [ids.mette, 'Mette Holm'],
    [ids.sara, 'Sara Friis'],
  ]),
  units,
  joinable: [ids.other],
  named: [],
  candidates: [
    {
      personId: ids.sara,
      name: 'Sara Friis',
      role: 'informed',
      unitId: ids.unit,
      unit: 'Akutmodtagelsen',
      side: null,
    },
    {
      personId: ids.sara,
      name: 'Sara Friis',
      role: 'anchor',
      unitId: ids.region,
      unit: 'Region Prøve',
      side: null,
    },
  ],
  focusTopics: [],
  ownUnitIds: [ids.unit],
  ...around,
});

/** A request with everything answered, as when signatures are asked for. */
export const filled: Partial<RequestView> = {
  answers: {
    title: 'Ro på',
    kind: 'advice',
    level: 'operational',
    themes: ['change'],
    purpose: 'workplace',
    coreTask: 'Vi hjælper.',
    wanted: 'En plan.\n\nOg ro.',
    existing: 'Møder.',
    followUp: 'TRIO.',
    followUpTalk: true,
    baseline: { workload: 2, cooperation: 3, influence: 3, safety: 4 },
    informed: [ids.sara],
  },
  authored: [
    { field: 'wanted', value: 'En plan.', author_id: ids.mette, author: 'Mette Holm', answered_at: at },
  ],
  workplaces: empty.workplaces.map((one) => ({
    ...one,
    orderAnswer: 'none' as const,
    orderBy: 'Jonas Lind',
    orderAt: at,
  })),
  signers: [
    { unitId: ids.unit, side: 'management', personId: ids.mette, name: 'Mette Holm', asked: false },
    { unitId: ids.unit, side: 'employees', personId: ids.jonas, name: 'Jonas Lind', asked: false },
  ],
};

/** The same with both asked to sign. */
export const asked: Partial<RequestView> = {
  ...filled,
  stage: 'awaiting_signatures',
  contentHash: 'a'.repeat(64),
  signers: (filled.signers ?? []).map((one) => ({ ...one, asked: true })),
};

/** A provider that management has said yes to, and employees not yet. */
export const exampleChoice: NonNullable<RequestView['choice']> = {
  id: 'c',
  providerId: ids.provider,
  proposedBy: ids.mette,
  managementBy: ids.mette,
  employeesBy: null,
  confirmedAt: null,
};
