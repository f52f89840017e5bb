import { join } from 'node:path';
import type { PagesSeen, Viewer } from '@samraad/identity';
import { defineExamples } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { presentMyPage } from './my-page.presenter';

const mette: Viewer = {
  accountId: ids.other,
  personId: ids.mette,
  name: 'Mette Holm',
  email: 'mette.holm@demosygehus.example',
  roles: [{ id: ids.request, personId: ids.mette, role: 'manager', unitId: ids.unit, providerId: null }],
  factors: [],
};
const seen: PagesSeen = {
  by: 'Søren Winther',
  reason: 'Du har ringet og sagt, at du ikke kan finde din sag.',
  begunAt: new Date('2026-11-20T13:10:00Z'),
  endedAt: new Date('2026-11-20T13:16:00Z'),
};

/** One's own page. */
export const myPageExamples = defineExamples({
  template: join(__dirname, 'my-page.hbs'),
  present: presentMyPage,
  facts: {
    'ingen har set siderne': [mette, []],
    'en administrator ser dem nu, og har set dem før': [mette, [{ ...seen, endedAt: null }, seen]],
  },
});
