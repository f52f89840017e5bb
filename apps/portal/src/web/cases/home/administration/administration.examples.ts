import { join } from 'node:path';
import type { FirstSteps, UnheldDuty } from '@samraad/monitoring';
import { defineExamples } from '../../../../views';
import { exampleLine } from '../../case-line.facts.examples';
import { ids } from '../../case.facts.examples';
import { presentAdministration } from './administration.presenter';
import type { Standstill } from './standstill.reader';

const now = new Date('2026-12-01T09:00:00Z');
const { duty } = exampleLine({}, 'attest');
if (!duty) throw new Error('the example line has a duty');
const unheld = (more: Partial<UnheldDuty> = {}): UnheldDuty => ({
  duty: {
    ...duty,
    holder: { of: 'side', side: 'employees', unitId: ids.unit },
    by: new Date('2026-11-27T22:59:59Z'),
  },
  reference: 'SR-7KQ4-M2',
  number: 39,
  unit: 'Psykiatrisk akutmodtagelse',
  provider: 'Joblife',
  ...more,
});

const none = { items: [], total: 0 };
const firstSteps: FirstSteps = {
  organisation: true,
  employers: true,
  unions: true,
  round: true,
  providersWithout: [],
};
const stands = (more: Partial<Standstill> = {}): Standstill => ({
  needs: none,
  shutOut: [],
  firstSteps,
  ...more,
});

/** An administrator's first page. */
export const administrationExamples = defineExamples({
  template: join(__dirname, 'administration.hbs'),
  present: presentAdministration,
  facts: {
    'to opgaver uden nogen, én mail kom ikke frem': [
      {
        unheld: { items: [unheld(), unheld({ number: null })], total: 2, now },
        stands: stands({
          needs: {
            items: [
              { what: 'invitation', unitId: null, name: 'Lise Berg', at: new Date('2026-11-20T09:00:00Z') },
              { what: 'import', unitId: null, name: 'nord.csv', at: new Date('2026-11-21T09:00:00Z') },
              { what: 'plan', unitId: ids.unit, name: 'Afsnit 3', at: new Date('2026-11-30T23:00:00Z') },
              { what: 'proposal', unitId: null, name: null, at: new Date('2026-12-03T09:00:00Z') },
            ],
            total: 120,
          },
          shutOut: [
            {
              personId: ids.mette,
              name: 'Mette Holm',
              why: 'factor',
              since: new Date('2026-11-02T09:00:00Z'),
            },
            {
              personId: ids.jonas,
              name: 'Jonas Lind',
              why: 'tries',
              since: new Date('2026-11-30T09:00:00Z'),
            },
          ],
        }),
        undelivered: 1,
        previews: true,
      },
    ],
    'en rolleansvarlig, én opgave i regionen': [
      { unheld: { items: [unheld()], total: 1, now }, stands: null, undelivered: null, previews: false },
    ],
    'kun mails': [
      { unheld: { items: [], total: 0, now }, stands: stands(), undelivered: 3, previews: false },
    ],
    'kun noget, der er gået i stå': [
      {
        unheld: { items: [], total: 0, now },
        stands: stands({
          needs: { items: [{ what: 'proposal', unitId: null, name: 'Region Prøve', at: now }], total: 1 },
        }),
        undelivered: 0,
        previews: false,
      },
    ],
    'en ny portal': [
      {
        unheld: { items: [], total: 0, now },
        stands: stands({
          firstSteps: { ...firstSteps, organisation: false, employers: false, unions: false, round: false },
        }),
        undelivered: 0,
        previews: false,
      },
    ],
    'runden er besluttet, koordinatorer mangler': [
      {
        unheld: { items: [], total: 0, now },
        stands: stands({ firstSteps: { ...firstSteps, providersWithout: ['Joblife', 'NFA'] } }),
        undelivered: 0,
        previews: false,
      },
    ],
    'intet venter': [
      { unheld: { items: [], total: 0, now }, stands: stands(), undelivered: 0, previews: false },
    ],
  },
});
