import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine, exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk } from '../../requests/whole-request/whole-request.facts.examples';
import { endorseRequestWords as words } from './endorse-request.da';
import { presentEndorseRequest } from './endorse-request.presenter';

const open = {
  id: 'e',
  unitId: ids.other,
  regionId: ids.region,
  hash: 'a'.repeat(64),
  state: 'asked' as const,
  insideFocus: true,
  dueAt: new Date('2026-11-27T22:59:59Z'),
  escalatedAt: null,
  actors: [] as readonly string[],
};
const desk = {
  ...exampleDesk({ ...asked, stage: 'awaiting_endorsement' }),
  line: exampleOwnLine('Påtegn henvendelsen, eller send den retur', 'Se og påtegn', 'endorse'),
};

/** Endorsing a request, or returning it. */
export const endorseRequestExamples = defineExamples({
  template: join(__dirname, 'endorse-request.hbs'),
  present: presentEndorseRequest,
  facts: {
    'inden for regionens indsats': [desk, [open]],
    'uden for indsatsen, og fristen er gået': [
      desk,
      [{ ...open, insideFocus: false, escalatedAt: new Date('2026-11-28T00:00:00Z') }],
    ],
    'intet at påtegne': [{ ...desk, line: exampleLine() }, []],
    'sendt retur uden begrundelse': [
      desk,
      [open],
      { reason: '' },
      [{ field: 'reason', message: `Udfyld feltet »${words.reason}«.` }],
    ],
  },
  errors: ([, , , errors]) => errors,
});
