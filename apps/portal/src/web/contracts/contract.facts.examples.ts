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
  signers: 'coordinating',
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
  files: [],
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
  signers: 'coordinating',
  workplaces: [{ id: ids.unit, name: 'Akutmodtagelsen' }],
  versions: [exampleVersion(1)],
  signatures: [
    {
      no: 1,
      side: 'provider',
      unitId: null,
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

/** Three workplaces that each sign; the leader of the coordinating one has. */
export function exampleJointContract(more: Partial<ContractDetail> = {}): ContractDetail {
  const contract = exampleContract({
    signers: 'every-workplace',
    workplaces: [
      { id: ids.unit, name: 'Akutmodtagelsen' },
      { id: ids.other, name: 'Medicinsk afdeling' },
      { id: ids.third, name: 'Rehabilitering' },
    ],
    versions: [exampleVersion(1, { signers: 'every-workplace' })],
  });
  const [sent] = contract.signatures;
  const given = { no: 1, unitId: ids.unit, personId: ids.mette, role: 'manager', name: 'Mette Holm' };
  return {
    ...contract,
    signatures: sent ? [sent, { ...sent, ...given, side: 'management' }] : [],
    ...more,
  };
}

/** With somebody on most sides of the three. */
export function exampleJointDesk(contract: ContractDetail, viewer: CaseViewer): ContractOnDesk {
  const desk = exampleContractDesk(contract, viewer);
  const joined = (personId: string, name: string, side: 'management' | 'employees', unitId: string) => ({
    ...{ personId, name, side },
    ...{ coordinating: false, unitIds: [unitId] },
  });
  return {
    ...desk,
    parties: [
      ...desk.parties,
      joined(ids.sara, 'Lise Krag', 'management', ids.other),
      joined(ids.region, 'Per Dam', 'employees', ids.other),
      joined(ids.provider, 'Anne Bech', 'management', ids.third),
    ],
  };
}

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
