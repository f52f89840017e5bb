import { join } from 'node:path';
import type { FoundMessage } from '@samraad/dialogue';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentSearchMessages } from './search-messages.presenter';

const hit = (more: Partial<FoundMessage> = {}): FoundMessage => ({
  id: ids.other,
  caseId: ids.request,
  title: 'Ro på efter sammenlægningen',
  number: 12,
  unit: 'Akutmodtagelsen',
  at: new Date('2026-11-23T09:00:00Z'),
  author: 'Karin Dal',
  side: 'provider',
  provider: 'Joblife',
  body: 'Tak for jeres henvendelse.\n\nPasser det jer at mødes onsdag?',
  ...more,
});

/** The search in messages. */
export const searchMessagesExamples = defineExamples({
  template: join(__dirname, 'search-messages.hbs'),
  present: presentSearchMessages,
  facts: {
    'to beskeder fundet': [
      {
        items: [
          hit(),
          hit({ side: 'management', author: 'Mette Holm', body: 'Vi kan mødes <b>torsdag</b>.' }),
        ],
        total: 2,
      },
      { q: 'møde', page: 1 },
    ],
    'mange fundet': [
      { items: [hit({ title: null })], total: 500 },
      { q: 'møde', page: 2 },
    ],
    'intet fundet': [
      { items: [], total: 0 },
      { q: 'kantine', page: 1 },
    ],
    'siden er forbi': [
      { items: [], total: 3 },
      { q: 'møde', page: 4 },
    ],
    'der er ikke søgt endnu': [
      { items: [], total: 0 },
      { q: '', page: 1 },
    ],
  },
});
