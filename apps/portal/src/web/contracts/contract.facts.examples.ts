import type { FrameView } from '@samraad/budget';
import type { ContractContent, ContractDetail, SentVersion } from '@samraad/contracts';
import type { CaseViewer } from '../cases/case-on-desk';
import { exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { ContractOnDesk } from './contract-of-case.reader';
import type { ContractRoom } from './contract-room.reader';

const at = new Date('2026-12-01T10:00:00Z');

export const exampleContent: ContractContent = {
  expectations: 'Vi vil aftale en fælles måde at fordele opgaverne på.\n\nOg holde fast i den.',
  scope: 'Tre møder og en workshop for hele afsnittet.',
  price: '4850000',
  activities: [
    { title: 'Første møde', kind: 'meeting', plannedOn: '2027-01-12', description: 'Vi lærer jer at kende.' },
    { title: 'Workshop', kind: 'workshop', plannedOn: '2027-02-02', description: '' },
    { title: 'Opfølgningssamtale', kind: 'follow-up-talk', plannedOn: '2027-06-01', description: '' },
  ],
  followUp: 'TRIO følger op hver måned.',
};

export const exampleVersion = (no: number, more: Partial<SentVersion> = {}): SentVersion => ({
  no,
  price: 4850000n,
  content: exampleContent,
  hash: 'b'.repeat(64),
  madeBy: 'Karin Dal',
  madeAt: at,
  changed: no === 1 ? [] : ['price'],
  ...more,
});

/** Nobody but the provider has written on it, and nobody has said anything of it. */
const untouched = {
  pen: 'provider',
  penSince: null,
  penTaken: false,
  penMovedBy: null,
  writers: [],
  comments: [],
} as const;

/** A contract that is sent, at version 1, signed by the provider. */
export const exampleContract = (more: Partial<ContractDetail> = {}): ContractDetail => ({
  id: 'c',
  caseId: ids.request,
  roundId: 'r',
  providerId: ids.provider,
  state: 'sent',
  stateSince: at,
  version: 4,
  draft: exampleContent,
  currentNo: 1,
  sentAt: at,
  signedAt: null,
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  provider: { id: ids.provider, name: 'Joblife' },
  unit: { id: ids.unit, name: 'Akutmodtagelsen' },
  versions: [exampleVersion(1)],
  signatures: [
    {
      no: 1,
      side: 'provider',
      personId: ids.sara,
      role: 'coordinator',
      hash: 'b'.repeat(64),
      signedAt: at,
      name: 'Karin Dal',
    },
  ],
  waiting: null,
  lapsedAt: null,
  signBy: '2026-12-22',
  setback: null,
  ...untouched,
  ...more,
});

export const exampleContractDesk = (contract: ContractDetail | null, viewer: CaseViewer): ContractOnDesk => ({
  ...exampleCaseOnDesk({ viewer, now: at }),
  contract,
  providerName: 'Joblife',
  mayFetch: true,
  standardNo: 0,
  today: '2026-12-01',
});

export const exampleFrame: FrameView = {
  held: 4850000n,
  bound: 9000000n,
  earned: 0n,
  invoiced: 2000000n,
  paid: 5000000n,
  frameId: 'f',
  roundId: 'r',
  providerId: ids.provider,
  demo: true,
  phase: 'open',
  useKnown: true,
  total: 60000000n,
  free: 39150000n,
  moved: 0n,
  planned: 120000000n,
  tranches: [],
  nextTranche: {
    id: 't',
    frameId: 'f',
    label: 'Anden rate',
    opensOn: '2027-04-01',
    amount: 60000000n,
    grantedAt: null,
  },
};

export const exampleRoom = (more: Partial<ContractRoom> = {}): ContractRoom => ({
  frame: exampleFrame,
  held: 0n,
  othersWaiting: 0,
  ...more,
});
