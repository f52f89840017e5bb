import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleCase, ids } from '../../cases/case.facts.examples';
import {
  exampleOpenings,
  metteBegan,
  metteHandedIn,
  metteReady,
  openedOpenings,
  openingsDesk,
} from '../openings.facts.examples';
import { presentOpeningsPage } from './openings-page.presenter';

const asked = (side: 'management' | 'employees', by: string) =>
  exampleOpenings({ drop: { by, side, at: new Date('2026-11-14T08:00:00Z') }, openings: [metteBegan] });
const at = new Date('2026-11-16T10:00:00Z');

/** The two openings, wherever they stand. */
export const openingsPageExamples = defineExamples({
  template: join(__dirname, 'openings-page.hbs'),
  present: presentOpeningsPage,
  facts: {
    'ingen åbninger': [openingsDesk(null)],
    'ingen åbninger, og sagen er sendt': [openingsDesk(null, { facts: exampleCase() })],
    'foreslået, ikke begyndt': [openingsDesk(exampleOpenings())],
    'halvt skrevet': [openingsDesk(exampleOpenings({ openings: [metteBegan] }))],
    'den anden side har inviteret en på jeres side': [
      openingsDesk(exampleOpenings({ openings: [metteBegan] }), { outside: [ids.mette] }),
    ],
    'klar til at aflevere': [openingsDesk(exampleOpenings({ openings: [metteReady] }))],
    'afleveret, den anden er lukket': [openingsDesk(exampleOpenings({ openings: [metteHandedIn] }))],
    'ude til underskrift imens': [
      openingsDesk(exampleOpenings({ openings: [metteHandedIn] }), {
        facts: exampleCase({ stage: 'awaiting_signatures' }),
      }),
    ],
    'den anden side vil droppe': [openingsDesk(asked('employees', 'Jonas Lind'))],
    'din egen side vil droppe': [openingsDesk(asked('management', 'Mette Holm'))],
    'begge åbnet': [openingsDesk(openedOpenings())],
    'den fælles tekst er begyndt': [openingsDesk(openedOpenings({ begun: { by: 'Jonas Lind', at } }))],
    'læst efter afsendelsen': [openingsDesk(openedOpenings(), { facts: exampleCase() })],
  },
});
