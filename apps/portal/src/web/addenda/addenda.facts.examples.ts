import type { AddendumView, SentAddendum } from '@samraad/addenda';
import type { CaseViewer } from '../cases/case-on-desk';
import { ids } from '../cases/case.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleVersion,
} from '../contracts/contract.facts.examples';
import { exampleActivity, exampleCourse } from '../delivery/course.facts.examples';
import type { AddendaOnDesk } from './addenda-of-case.reader';

const at = new Date('2027-01-20T10:00:00Z');

const plan = exampleContent.activities.map((one, index) =>
  exampleActivity({ id: `a${index}`, seq: index + 1, ...one }),
);

/** Sent, with one workshop more for 6.500 kr. */
export const exampleSent: SentAddendum = {
  hash: 'c'.repeat(64),
  amends: 'b'.repeat(64),
  signers: 'coordinating',
  reason: 'Afsnittet har fået nye kolleger, som også skal med.',
  priceBefore: 4850000n,
  price: 5500000n,
  content: {
    ...exampleContent,
    price: '5500000',
    activities: [
      ...exampleContent.activities,
      { title: 'Ekstra workshop', kind: 'workshop', plannedOn: '2027-03-02', description: '' },
    ],
  },
  madeBy: 'Karin Dal',
  madeAt: at,
  signatures: [
    {
      side: 'provider',
      unitId: null,
      personId: ids.sara,
      name: 'Karin Dal',
      role: 'coordinator',
      signedAt: at,
    },
  ],
};

export const exampleAddendum = (more: Partial<AddendumView> = {}): AddendumView => ({
  id: 'x',
  caseId: ids.request,
  contractId: 'c',
  no: 1,
  state: 'sent',
  stateSince: at,
  version: 2,
  draft: {
    ...exampleSent.content,
    reason: exampleSent.reason,
    activities: exampleSent.content.activities.map((one, index) => ({
      ...one,
      seq: index < 3 ? index + 1 : null,
    })),
  },
  changes: null,
  sentNo: 1,
  sentAt: at,
  signedAt: null,
  lapsedAt: null,
  sent: exampleSent,
  setback: null,
  ...more,
});

export function exampleAddendaDesk(viewer: CaseViewer, addenda: readonly AddendumView[]): AddendaOnDesk {
  const contract = exampleContract({ state: 'signed', signedAt: at, versions: [exampleVersion(1)] });
  const desk = exampleContractDesk(contract, viewer);
  return {
    ...desk,
    facts: { ...desk.facts, stage: 'under_way' },
    contract,
    course: exampleCourse({ activities: plan }),
    addenda,
    open: addenda.find(({ state }) => state !== 'signed' && state !== 'ended') ?? null,
    today: '2027-01-20',
  };
}
