import { ids } from '../cases/case.facts.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import { type AskedCatalogue, noFigures } from './catalogue.reader';
import type { CurrentProvider } from './current-providers';
import type { ProviderFigures } from './provider-figures';

const step = (key: string, label: string) => ({
  key,
  label,
  title: label,
  description: 'Vi mødes hos jer.',
  durationText: '2 timer',
  kind: 'meeting' as const,
});

export const exampleProvider = (more: Partial<CurrentProvider> = {}): CurrentProvider => ({
  id: ids.provider,
  key: 'joblife',
  name: 'Joblife',
  fullName: 'Joblife A/S',
  affiliations: ['Autoriserede arbejdsmiljørådgivere'],
  tagline: 'Vi kommer ud til jer.',
  description: 'Vi arbejder med hele arbejdspladsen.',
  contact: { email: 'post@joblife.example', phone: '', address: null, website: null },
  cardSteps: ['Møde', 'Workshop', 'Opfølgning'],
  rounds: [{ id: 'r', key: 'demo-26', name: 'Demorunden', changes: [] }],
  absences: [],
  languages: [],
  levels: [],
  regionIds: [],
  regionNames: [],
  regionsInAll: 5,
  approaches: [
    {
      theme: { key: 'change', name: 'Organisatoriske forandringer', shortName: 'Forandringer' },
      title: 'Fællesskab om kerneopgaven',
      text: 'Vi begynder med at spørge alle.',
      suits: 'vil løse det sammen',
    },
  ],
  templates: [
    {
      id: 't',
      key: 'usual',
      name: 'Det almindelige forløb',
      steps: [step('a', 'Møde'), step('b', 'Workshop')],
    },
    { id: 'u', key: 'short', name: 'Det korte forløb', steps: [step('a', 'Oplæg')] },
  ],
  room: 'good',
  days: 2,
  daysOf: 7,
  ...more,
});

const none = exampleProvider({
  id: ids.other,
  key: 'nfa',
  name: 'Nfa',
  fullName: 'Forskningscenter Nfa',
  affiliations: [],
  approaches: [],
  templates: [],
  room: 'none',
  days: null,
});

/** What a provider's cases have said. */
export const exampleFigures: ProviderFigures = {
  dialogue: { kept: 12, of: 13 },
  contract: { kept: 9, of: 12 },
  satisfaction: { mean: 4.1, answers: 8 },
};

/** An open round with two providers. */
export const exampleCatalogue = (more: Partial<AskedCatalogue> = {}): AskedCatalogue => ({
  round,
  now: new Date('2026-11-20T09:00:00Z'),
  today: '2026-11-20',
  open: true,
  providers: [exampleProvider(), none],
  asked: { search: '', chosen: {}, beside: null },
  found: null,
  firstFreeOf: (id) => (id === ids.provider ? '2026-11-26' : null),
  figuresOf: (id) => (id === ids.provider ? exampleFigures : noFigures),
  ...more,
});

/** Christmas, and a spring with all they can do. */
export const exampleAbsences: CurrentProvider['absences'] = [
  {
    ...{ id: 'a1', kind: 'closed', from: '2026-12-21', to: '2027-01-03', stopsFrom: '2026-12-14' },
    ...{ note: 'Ring til vagten, hvis det haster.', version: 1 },
  },
  {
    ...{ id: 'a2', kind: 'full', from: '2027-03-01', to: '2027-04-30', stopsFrom: '2027-03-01' },
    ...{ note: '', version: 1 },
  },
  {
    ...{ id: 'a3', kind: 'closed', from: '2027-07-12', to: '2027-07-30', stopsFrom: null, note: '' },
    version: 1,
  },
];

/** What it has told of languages, places and levels. */
export const exampleReach: Pick<CurrentProvider, 'languages' | 'levels' | 'regionNames'> = {
  languages: ['dansk', 'engelsk'],
  levels: ['operational', 'strategic'],
  regionNames: ['Region Sjælland', 'Region Syddanmark'],
};
