import { join } from 'node:path';
import type { UndoPart, Undos, UndoView } from '@samraad/delivery';
import { defineExamples, Fields, type PageExamples } from '../../views';
import { asProvider, exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { CaseOnDesk } from '../cases/case-on-desk';
import type { UndoOnDesk } from './undo-of-case.reader';
import { presentUndo } from './undo.presenter';

const at = new Date('2027-02-12T09:00:00Z');
const mette = { personId: ids.mette, name: 'Mette Holm', side: 'management' as const, at };
const jonas = { personId: ids.jonas, name: 'Jonas Lind', side: 'employees' as const, at };

const proposal: UndoView = {
  ...{ no: 1, side: 'management', amount: 4_600_000n, hash: 'f'.repeat(64), proposedAt: at },
  ...{ state: 'open', stateSince: at, dropped: null, agreed: [mette] },
  reason: 'Det sidste møde blev ikke holdt. Vi attesterede, før vi opdagede det.',
};
const dropped: UndoView = { ...proposal, state: 'dropped', dropped: { ...jonas } };
const attestation: UndoPart = {
  ...{ id: 'a', milestone: 0, state: 'stands', amount: 4_600_000n },
  ...{ attestedAmount: null, earlyEndNo: null, standsAt: at },
};
const ground = { attestation, earned: 4_600_000n, later: 0n };

const deskOf = (undo: Partial<Undos> = {}, desk: Partial<CaseOnDesk> = {}): UndoOnDesk => ({
  ...exampleCaseOnDesk({ facts: exampleCase({ stage: 'satisfaction' }), now: at, ...desk }),
  undo: { provider: 'Joblife', milestone: 0, part: null, ground, proposals: [], open: null, ...undo },
});
const sent = { fields: new Fields({}, []), submission: 'indsendelse' };
const open = { open: proposal, proposals: [proposal, dropped] };
const almost = { ...proposal, agreed: [mette, jonas] };

/** Undoing an attestation that stands. */
const examples = defineExamples({
  template: join(__dirname, 'undo.hbs'),
  present: presentUndo,
  facts: {
    'ingen har foreslået det': [deskOf(), ids.mette, sent],
    'du har selv foreslået det': [deskOf(open), ids.mette, sent],
    'udbyderen er den sidste': [
      deskOf({ open: almost, proposals: [almost] }, { viewer: asProvider }),
      ids.sara,
      sent,
    ],
    'et delmål': [
      deskOf(
        { ...open, milestone: 1, part: 'Opstart' },
        { facts: exampleCase({ stage: 'under_way' }), viewer: asProvider },
      ),
      ids.sara,
      sent,
    ],
    'en tilsluttet arbejdsplads læser med': [
      deskOf(open, { viewer: { isProvider: false, side: 'employees', coordinating: false, unitIds: [] } }),
      ids.jonas,
      sent,
    ],
    'der er sendt regning': [deskOf({ ground: { attestation, earned: 0n, later: 0n } }), ids.mette, sent],
    'det er for sent': [deskOf({}, { facts: exampleCase({ stage: 'effect' }) }), ids.mette, sent],
    'forløbet er sluttet uden svar': [
      deskOf(
        { milestone: 1, part: 'Opstart', proposals: [{ ...proposal, state: 'overtaken' }] },
        { facts: exampleCase({ stage: 'delivered' }) },
      ),
      ids.mette,
      sent,
    ],
    'taget tilbage': [
      deskOf(
        {
          ground: { attestation: null, earned: 0n, later: 0n },
          proposals: [
            { ...almost, state: 'agreed' },
            { ...dropped, dropped: { ...mette } },
          ],
        },
        { facts: exampleCase({ stage: 'delivered' }) },
      ),
      ids.mette,
      sent,
    ],
    'begrundelsen mangler': [
      deskOf(),
      ids.mette,
      {
        fields: new Fields({ reason: '' }, [
          { field: 'reason', message: 'Skriv, hvad der alligevel ikke var leveret.' },
        ]),
        submission: 'indsendelse',
      },
    ],
  },
});
export const undoExamples: readonly PageExamples[] = [examples];
