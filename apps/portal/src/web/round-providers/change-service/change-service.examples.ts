import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { examplePlace, exampleWaiting } from '../round-providers.facts.examples';
import { presentChangeService } from './change-service.presenter';

const none = new Fields({}, []);

/** What the page is shown with. */
export const changeServiceExamples = defineExamples({
  template: join(__dirname, 'change-service.hbs'),
  present: presentChangeService,
  facts: {
    pause: [{ path: 'pause', place: examplePlace(), waiting: [] }, none, 'indsendelse'],
    'stop, en forkert dag': [
      { path: 'stop', place: examplePlace(), waiting: [] },
      new Fields({ 'from-day': '1', 'from-month': '1', 'from-year': '2026' }, [
        { field: 'from', message: 'Dagen er gået. Vælg fredag den 20. november 2026 eller en senere dag.' },
      ]),
      'indsendelse',
    ],
    'genoptag, intet er rørt': [
      {
        path: 'genoptag',
        place: examplePlace({ touched: { running: [], runningInAll: 0, chosen: 0 } }),
        waiting: [],
      },
      none,
      'indsendelse',
    ],
    'der venter et forslag': [
      { path: 'pause', place: examplePlace(), waiting: [exampleWaiting] },
      none,
      'indsendelse',
    ],
  },
});
