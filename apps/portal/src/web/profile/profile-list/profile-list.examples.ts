import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { sent, returned } from '../profile.facts.examples';
import { presentProfileList } from './profile-list.presenter';

/** What the page is shown with. */
export const profileListExamples = defineExamples({
  template: join(__dirname, 'profile-list.hbs'),
  present: presentProfileList,
  facts: {
    'en venter': [
      {
        items: [
          { ...sent, provider: 'Joblife' },
          { ...returned, provider: 'RUC' },
        ],
        total: 2,
        page: 1,
        perPage: 25,
      },
    ],
    ingen: [{ items: [], total: 0, page: 1, perPage: 25 }],
  },
});
