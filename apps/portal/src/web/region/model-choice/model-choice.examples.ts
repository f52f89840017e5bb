import { join } from 'node:path';
import type { Rehearsal } from '@samraad/monitoring';
import type { ModelChoiceFacts, OrgUnit, PickableUnit } from '@samraad/scheme';
import { defineExamples, Fields } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import type { Typed } from '../../shell';
import { type ChoiceOnPage, presentModelChoice } from './model-choice.presenter';
import type { ChoiceDesk } from './model-choice.reader';
import { changeSoFar, typedFirst } from './typed-choice';

const region: OrgUnit = {
  ...{ id: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa', key: 'proeve', parentId: null, kind: 'region' },
  ...{ sector: 'administration', name: 'Region Prøve', lineage: [], areas: [] },
  ...{ validFrom: null, validTo: null },
};
const hospital = '0a000000-0000-4000-8000-000000000001';
const ward = '0a000000-0000-4000-8000-000000000002';
const home = '0a000000-0000-4000-8000-000000000003';
const units: PickableUnit[] = [
  {
    id: hospital,
    parentId: region.id,
    name: 'Prøve Hospital',
    kind: 'hospital',
    depth: 1,
    workplaces: 9,
    found: false,
  },
  {
    id: home,
    parentId: region.id,
    name: 'Prøve Bosted',
    kind: 'enterprise',
    depth: 1,
    workplaces: 2,
    found: false,
  },
  {
    id: ward,
    parentId: hospital,
    name: 'Akutmodtagelsen',
    kind: 'department',
    depth: 2,
    workplaces: 3,
    found: false,
  },
];
const desk = (more: Partial<ChoiceDesk> = {}): ChoiceDesk => ({
  region,
  round: { ...round, modelChoiceBy: '2026-12-18' },
  rules: [{ from: null, proposalId: null, rules: round.rules }],
  now: new Date('2026-11-20T13:10:00Z'),
  choices: [],
  chairs: [
    { personId: 'p-chair', name: 'Susanne Vang', role: 'committee_chair' },
    { personId: 'p-vice', name: 'Ole Ravnsborg', role: 'committee_vice_chair' },
  ],
  waiting: null,
  draft: null,
  topics: [
    { key: 'violence', name: 'Vold og trusler' },
    { key: 'change', name: 'Organisatoriske forandringer' },
  ],
  ...more,
});
const facts: ModelChoiceFacts = {
  region: region.name,
  isRegion: true,
  round: { name: round.name, requestsFrom: round.requestsFrom, requestsTo: round.requestsTo },
  today: '2026-11-20',
  choices: [],
  strangeAreas: 0,
  strangePeople: 0,
  places: [
    { unitId: hospital, name: 'Prøve Hospital', holders: ['Anne Lyng'], appointed: [] },
    { unitId: home, name: 'Prøve Bosted', holders: [], appointed: [] },
  ],
  chairs: ['Susanne Vang', 'Ole Ravnsborg'],
  told: 214,
};
const rehearsal: Rehearsal = {
  from: '2025-11-01',
  to: '2026-10-31',
  measured: true,
  endorsementWorkingDays: 5,
  told: {
    total: 46,
    inside: 31,
    outside: 15,
    later: {
      groups: [
        { key: 'same-day', count: 6 },
        { key: 'one-two', count: 14 },
        { key: 'three-five', count: 11 },
        { key: 'more', count: 0 },
      ],
      onlySmall: true,
    },
    typical: 2,
    passed: 6,
    why: {
      groups: [
        { key: 'topic', count: 8 },
        { key: 'area', count: 23 },
        { key: 'both', count: 0 },
      ],
      onlySmall: true,
    },
    kinds: [
      { sectors: ['hospital'], inside: 19, outside: 5 },
      { sectors: ['psychiatry', 'social'], inside: 12, outside: 10 },
    ],
  },
};
const typed: Typed = {
  ...{
    model: '1',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2027',
    reason: 'Det er her, det brænder.',
  },
  ...{ topics: ['violence'], areas: [ward], anchoredAt: ['hospital', 'enterprise'], ownTopics: 'Natarbejde' },
};
const page = (at: ChoiceDesk, given: Typed, tried: Rehearsal | null): ChoiceOnPage => {
  const change = changeSoFar(given, at, units);
  return {
    desk: at,
    personId: 'p-chair',
    typed: given,
    units,
    so: change && tried && { change, facts, rehearsal: tried },
  };
};
const shown = (of: ChoiceOnPage): [ChoiceOnPage, Fields, string] => [of, new Fields(of.typed), 'sub'];
const few = {
  ...rehearsal,
  measured: false,
  told: { ...rehearsal.told, total: null, inside: null, outside: null },
};
const waiting = {
  id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  kind: 'model.choose',
  title: 'Region Prøve: model 1 fra 1. januar 2027',
  side: 'committee_chair' as const,
  lapsesAt: new Date('2026-12-04T22:59:59Z'),
};

const draft = {
  ...{ regionId: region.id, roundId: round.id, version: 2, changedBy: 'p-vice', by: 'Ole Ravnsborg' },
  changedAt: new Date('2026-11-19T13:10:00Z'),
  content: {
    ...{ model: 1 as const, from: '2027-1-', areas: [], anchors: [], note: '', reason: 'Det er her, det' },
    topics: [{ key: 'violence', name: 'Vold og trusler' }],
    anchoredAt: ['hospital' as const],
  },
};

/** A Hovedudvalg's choice as it is filled in. */
export const modelChoiceExamples = defineExamples({
  template: join(__dirname, 'model-choice.hbs'),
  present: presentModelChoice,
  facts: {
    'intet valgt endnu': shown(page(desk(), typedFirst(desk()), null)),
    'model 1, prøvet på sidste år': shown(page(desk(), typed, rehearsal)),
    'model 1, for få henvendelser, søgt efter et sted': shown(
      page(desk(), { ...typed, find: 'Ukendt' }, few),
    ),
    'model 2 med en enkelt indsats': shown(
      page(desk(), { ...typed, model: '2', note: 'En fælles indsats om vold.' }, rehearsal),
    ),
    'en kladde er gemt': shown(page(desk({ draft }), typedFirst(desk({ draft })), null)),
    'et forslag venter': shown(page(desk({ waiting }), typedFirst(desk()), null)),
    'ingen næstformand': shown(page(desk({ chairs: desk().chairs.slice(0, 1) }), typed, rehearsal)),
  },
});
