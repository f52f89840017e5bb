import { join } from 'node:path';
import { defineExamples, Fields } from '../../views';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import {
  exampleBreached,
  exampleProcess,
  exampleRefused,
  exampleSaidAt,
  exampleSpread,
} from './process.facts.examples';
import { presentProcesses, type ProcessesOnDesk } from './processes.presenter';

const places = [{ unitId: ids.unit, name: 'Akutmodtagelsen' }];
const two = [...places, { unitId: ids.mette, name: 'Medicinsk afdeling' }];
const deskOf = (more: Partial<ProcessesOnDesk> = {}): ProcessesOnDesk => ({
  ...exampleCaseOnDesk({ facts: exampleCase({ stage: 'in_dialogue' }), now: exampleSaidAt }),
  ...{ processes: [], places, chosen: null },
  ...more,
});
const empty = new Fields({}, []);
const sent = 'indsendelse';

/** The aftaleforløb of a case. */
export const processesExamples = defineExamples({
  template: join(__dirname, 'processes.hbs'),
  present: presentProcesses,
  facts: {
    'intet er skrevet ind': [deskOf(), empty, sent],
    'ved mistanke, i gang': [deskOf({ processes: [exampleProcess] }), empty, sent],
    'med spredning, venter på svar, to arbejdspladser': [
      deskOf({ processes: [exampleSpread], places: two }),
      empty,
      sent,
    ],
    'de centrale parter har svaret nej': [deskOf({ processes: [exampleRefused] }), empty, sent],
    'et af dem bliver rettet': [
      deskOf({ processes: [exampleProcess], chosen: exampleProcess }),
      new Fields({ kind: 'on_suspicion', topics: ['061', '065'], status: 'under_way' }, []),
      sent,
    ],
    misligholdt: [deskOf({ processes: [{ ...exampleProcess, status: 'breached' }] }), empty, sent],
    'med spredning, misligholdt: begge sider mangler at svare om påbud': [
      deskOf({ processes: [exampleBreached] }),
      empty,
      sent,
    ],
    'med spredning, misligholdt: den anden arbejdsplads mangler': [
      deskOf({ processes: [{ ...exampleBreached, orderAsked: ['employees'] }], places: [] }),
      empty,
      sent,
    ],
    'udbyderen læser med': [deskOf({ processes: [exampleProcess], places: [] }), empty, sent],
    'emnet mangler': [
      deskOf(),
      new Fields({ kind: 'on_suspicion' }, [
        { field: 'topics', message: 'Sæt kryds ved det, aftaleforløbet handler om.' },
      ]),
      sent,
    ],
  },
});
