import { join } from 'node:path';
import type { EarlyEnds, EarlyEndView } from '@samraad/delivery';
import { defineExamples, Fields, type PageExamples } from '../../views';
import { asProvider, exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { CaseOnDesk } from '../cases/case-on-desk';
import type { EarlyEndOnDesk } from './early-end-of-case.reader';
import { presentEarlyEnd } from './early-end.presenter';

const at = new Date('2027-02-12T09:00:00Z');
const sara = { personId: ids.sara, name: 'Sara Due', side: 'provider' as const, at };
const jonas = { personId: ids.jonas, name: 'Jonas Lind', side: 'employees' as const, at };

const proposal: EarlyEndView = {
  ...{ no: 1, side: 'provider', amount: 2_000_000n, keepsTalk: true, hash: 'f'.repeat(64), proposedAt: at },
  ...{ state: 'open', stateSince: at, released: null, refusal: null, agreed: [sara] },
  reason: 'Afsnittet bliver lagt sammen med et andet, og resten af planen giver ikke mening længere.',
};
const refused: EarlyEndView = {
  ...proposal,
  state: 'refused',
  refusal: {
    personId: ids.jonas,
    name: 'Jonas Lind',
    side: 'employees',
    reason: 'Vi vil gerne have det sidste møde.',
  },
};

const deskOf = (early: Partial<EarlyEnds> = {}, desk: Partial<CaseOnDesk> = {}): EarlyEndOnDesk => ({
  ...exampleCaseOnDesk({ facts: exampleCase({ stage: 'under_way' }), now: at, ...desk }),
  early: {
    ...{ provider: 'Joblife', planned: 2, talkPlanned: true, proposals: [], open: null, attested: null },
    ground: { most: 4_850_000n, held: true, attestations: [] },
    ...early,
  },
});
const sent = { fields: new Fields({}, []), submission: 'indsendelse' };
const open = { open: proposal, proposals: [proposal] };
const almost = { ...proposal, agreed: [sara, jonas] };

/** Ending a course early. */
const examples = defineExamples({
  template: join(__dirname, 'early-end.hbs'),
  present: presentEarlyEnd,
  facts: {
    'ingen har foreslået det': [deskOf(), ids.mette, sent],
    'intet er holdt endnu': [
      deskOf(
        { ground: { most: 4_850_000n, held: false, attestations: [] } },
        { facts: exampleCase({ stage: 'contracted' }) },
      ),
      ids.mette,
      sent,
    ],
    'et forslag venter på dig': [deskOf(open), ids.mette, sent],
    'du er den sidste': [deskOf({ open: almost, proposals: [almost, refused] }), ids.mette, sent],
    'du er den sidste, og flere arbejdspladser er med': [
      deskOf(
        { open: almost, proposals: [almost] },
        { facts: exampleCase({ stage: 'under_way', unitIds: ['koordinerende', 'tilsluttet'] }) },
      ),
      ids.mette,
      sent,
    ],
    'udbyderen venter på svar': [deskOf(open, { viewer: asProvider }), ids.sara, sent],
    'en tilsluttet arbejdsplads læser med': [
      deskOf(open, { viewer: { isProvider: false, side: 'employees', coordinating: false, unitIds: [] } }),
      ids.jonas,
      sent,
    ],
    'der er en uenighed': [
      deskOf({ ground: { most: 2_850_000n, held: true, attestations: ['disputed'] } }),
      ids.mette,
      sent,
    ],
    'sluttet før tid': [
      deskOf(
        { planned: 0, proposals: [{ ...almost, state: 'agreed', released: 2_850_000n }, refused] },
        { facts: exampleCase({ stage: 'satisfaction' }) },
      ),
      ids.mette,
      sent,
    ],
    'sluttet før tid, og de andre kan gøre indsigelse': [
      deskOf(
        {
          ...{ planned: 0, proposals: [{ ...almost, state: 'agreed', released: 2_850_000n }] },
          attested: { state: 'open', amount: 2_000_000n, objectionDueAt: new Date('2027-02-19T22:59:59Z') },
        },
        { facts: exampleCase({ stage: 'attested' }) },
      ),
      ids.mette,
      sent,
    ],
    'en indsigelse mod det er åben': [
      deskOf(
        {
          ...{ planned: 0, proposals: [{ ...almost, state: 'agreed', released: 2_850_000n }] },
          attested: { state: 'disputed', amount: 2_000_000n, objectionDueAt: at },
        },
        { facts: exampleCase({ stage: 'attested' }) },
      ),
      ids.mette,
      sent,
    ],
    'en indsigelse blev forligt for mindre': [
      deskOf(
        {
          ...{ planned: 0, proposals: [{ ...almost, state: 'agreed', released: 2_850_000n }] },
          attested: { state: 'stands', amount: 1_500_000n, objectionDueAt: at },
        },
        { facts: exampleCase({ stage: 'satisfaction' }) },
      ),
      ids.mette,
      sent,
    ],
    'meldt leveret i stedet': [
      deskOf(
        { proposals: [{ ...proposal, state: 'overtaken' }] },
        { facts: exampleCase({ stage: 'delivered' }) },
      ),
      ids.mette,
      sent,
    ],
    'beløbet er for stort': [
      deskOf(),
      ids.mette,
      {
        fields: new Fields({ reason: 'Opgaven er løst.', amount: '99.999', keepsTalk: '1' }, [
          { field: 'amount', message: 'Beløbet kan højst være 48.500 kr.' },
        ]),
        submission: 'indsendelse',
      },
    ],
  },
});
export const earlyEndExamples: readonly PageExamples[] = [examples];
