import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleOwnLine } from '../../cases/case-line.facts.examples';
import { backEntry } from '../../cases/why-back/why-back.examples';
import { ids } from '../../cases/case.facts.examples';
import { exampleChoice, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentChooseProvider } from './choose-provider.presenter';
import type { Offer } from './offers.reader';

const approach = {
  theme: { key: 'change', name: 'Organisatoriske forandringer', shortName: 'Forandringer' },
  title: 'Fællesskab om kerneopgaven',
  text: 'Vi begynder med at spørge alle.',
  suits: 'vil løse det sammen',
};
const offer = (room: Offer['room'], name: string, id: string, days: number | null): Offer => ({
  room,
  days,
  obstacle: null,
  profile: {
    id,
    key: name.toLowerCase(),
    name,
    fullName: `${name} A/S`,
    affiliations: [],
    tagline: 'Vi kommer ud til jer.',
    description: '',
    contact: { email: `post@${name.toLowerCase()}.example`, phone: '', address: null, website: null },
    cardSteps: ['Møde', 'Workshop', 'Opfølgning'],
    rounds: [],
    absences: [],
    languages: [],
    levels: [],
    regionIds: [],
    regionNames: [],
    regionsInAll: 5,
    approaches: [approach],
    templates: [],
  },
});
const offers = [
  offer('good', 'Joblife', ids.provider, 1),
  offer('little', 'Ruc', ids.region, 4),
  offer('none', 'Nfa', ids.other, null),
];

const line = exampleOwnLine('Bliv enige om, hvilken udbyder I spørger', 'Vælg udbyder', 'agree-on-provider');
const again = exampleOwnLine('Vælg en anden udbyder', 'Vælg udbyder', 'choose-provider');

/** Choosing a provider together. */
export const chooseProviderExamples = defineExamples({
  template: join(__dirname, 'choose-provider.hbs'),
  present: presentChooseProvider,
  facts: {
    'intet forslag endnu': [{ ...exampleDesk(filled), line }, offers, 'management'],
    'den anden side har foreslået': [
      { ...exampleDesk({ ...filled, choice: exampleChoice }), line },
      offers,
      'employees',
    ],
    'egen side har sagt ja': [
      { ...exampleDesk({ ...filled, choice: exampleChoice }), line },
      offers,
      'management',
    ],
    'udbyderen har sagt nej': [
      {
        ...exampleDesk({ ...filled, stage: 'choosing_provider', number: 12 }),
        line: again,
        whyBack: backEntry('dialogue.declined', {
          name: 'Sara Friis',
          reason: 'Vi har ingen ledige konsulenter før sommer.',
          facts: { reasonCode: 'no-capacity' },
        }),
      },
      offers,
      'management',
    ],
    'en er sat på pause': [
      { ...exampleDesk(filled), line },
      offers.map((one, at) => ({
        ...one,
        obstacle: at === 1 ? 'Ruc er sat på pause i runden og tager ikke imod nye henvendelser.' : null,
      })),
      'management',
    ],
    'ingen runde og ingen temaer': [{ ...exampleDesk({}, { round: null }), line }, [], 'employees'],
  },
});
