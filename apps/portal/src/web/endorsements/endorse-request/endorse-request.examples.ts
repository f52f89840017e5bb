import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import {
  answeredThread,
  askedThread,
  exampleEndorsementDesk,
  exampleFocus,
} from '../endorsement-desk.facts.examples';
import { endorseRequestWords as words } from './endorse-request.da';
import { presentEndorseRequest } from './endorse-request.presenter';

const open = {
  id: 'e',
  unitId: ids.other,
  regionId: ids.region,
  hash: 'a'.repeat(64),
  state: 'asked' as const,
  insideFocus: true,
  askedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  escalatedAt: null,
  actors: [] as readonly string[],
};
const desk = exampleEndorsementDesk();
const outside = exampleEndorsementDesk({ focus: [{ ...exampleFocus, byAreas: [] }] });
const both = exampleEndorsementDesk({
  focus: [{ ...exampleFocus, byTopics: ['Arbejdsmængde og tidspres'] }],
});
const waiting = exampleEndorsementDesk({ threads: [askedThread] });
const answered = exampleEndorsementDesk({ threads: [answeredThread] });

/** Endorsing a request, or returning it. */
export const endorseRequestExamples = defineExamples({
  template: join(__dirname, 'endorse-request.hbs'),
  present: presentEndorseRequest,
  facts: {
    'inden for regionens indsats': [desk, [open], ids.sara],
    'inden for af to grunde': [both, [open], ids.sara],
    'et spørgsmål venter på svar': [waiting, [open], ids.sara],
    'spørgsmålet er besvaret': [answered, [open], ids.sara],
    'uden for indsatsen, og fristen er gået': [
      outside,
      [{ ...open, insideFocus: false, escalatedAt: new Date('2026-11-28T00:00:00Z') }],
      ids.sara,
    ],
    'intet at påtegne': [{ ...desk, line: exampleLine(), threads: [] }, [], ids.sara],
    'sendt retur uden begrundelse': [
      desk,
      [open],
      ids.sara,
      { reason: '' },
      [{ field: 'reason', message: `Udfyld feltet »${words.reason}«.` }],
    ],
  },
  errors: ([, , , , errors]) => errors,
});
