import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider, exampleCaseOnDesk, ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { consultantId } from '../booking.facts.examples';
import { timeFieldWords } from '../meeting-time.da';
import { presentPropose } from './propose-times.presenter';

const desk = {
  ...exampleCaseOnDesk({ viewer: asProvider }),
  personId: consultantId,
  colleagues: [{ id: consultantId, name: 'Per Bang' }],
  slots: [],
};
const hour = (at: string) => ({
  startsAt: new Date(`${at}:00:00Z`),
  endsAt: new Date(Date.parse(`${at}:00:00Z`) + 3_600_000),
});
const withSlots = {
  ...desk,
  colleagues: [...desk.colleagues, { id: ids.sara, name: 'Karin Dal' }],
  slots: [hour('2026-11-25T08'), hour('2026-11-25T09'), hour('2026-12-02T08')],
};

/** Proposing times. */
export const proposeTimesExamples = defineExamples({
  template: join(__dirname, 'propose-times.hbs'),
  present: presentPropose,
  facts: {
    'et nyt forslag': [desk, new Sent()],
    'blandt ledige tider': [withSlots, new Sent()],
    'en time, der ikke findes': [
      desk,
      new Sent(
        {
          title: 'Første møde',
          'times-0-on-day': '28',
          'times-0-on-month': '3',
          'times-0-on-year': '2027',
          'times-0-at': '2.30',
        },
        [{ field: 'times-0-at', message: timeFieldWords.noHour }],
      ),
    ],
  },
});
