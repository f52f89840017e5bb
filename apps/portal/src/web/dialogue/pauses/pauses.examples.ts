import { join } from 'node:path';
import type { StoredPause } from '@samraad/deadlines';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleDialogueDesk, stoppedClock } from '../dialogue.facts.examples';
import { presentPauses } from './pauses.presenter';

const pause = (more: Partial<StoredPause> = {}): StoredPause => ({
  id: 'p',
  caseId: ids.request,
  providerId: ids.provider,
  from: '2026-12-21',
  to: '2027-01-03',
  reason: 'holiday',
  proposedBy: ids.mette,
  proposedSide: 'management',
  proposedAt: new Date('2026-11-23T09:00:00Z'),
  answeredBy: null,
  answeredSide: null,
  answeredAt: null,
  state: 'proposed',
  ...more,
});
const fields = new Fields({}, []);
const desk = exampleDialogueDesk();
const states = ['confirmed', 'refused', 'lapsed'] as const;

/** Agreeing on a pause. */
export const pausesExamples = defineExamples({
  template: join(__dirname, 'pauses.hbs'),
  present: presentPauses,
  facts: {
    'udbyderen: et forslag venter': [{ desk, pauses: [pause()], atProvider: true }, fields, 'indsendelse'],
    'parterne: alle udfald': [
      { desk, pauses: states.map((state) => pause({ id: state, state })), atProvider: false },
      fields,
      'indsendelse',
    ],
    'ingen frist løber': [
      { desk: exampleDialogueDesk({ clocks: [stoppedClock] }), pauses: [], atProvider: false },
      fields,
      'indsendelse',
    ],
    'dagene er byttet om': [
      { desk, pauses: [], atProvider: false },
      new Fields({ reason: 'holiday' }, [{ field: 'to', message: 'Byt om på dagene.' }]),
      'indsendelse',
    ],
    'parterne: udbyderens forslag, og et fra den forrige': [
      {
        desk: exampleDialogueDesk({ clocks: [stoppedClock, ...desk.clocks] }),
        pauses: [
          pause({ id: 'a', proposedSide: 'provider' }),
          pause({ id: 'b', proposedSide: 'provider', providerId: ids.other, state: 'lapsed' }),
          pause({ id: 'c', proposedSide: 'employees' }),
        ],
        atProvider: false,
      },
      fields,
      'indsendelse',
    ],
  },
});
