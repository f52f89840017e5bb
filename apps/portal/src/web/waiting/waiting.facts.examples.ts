import type { FrameWaiting, WaitingOne } from '@samraad/contracts';
import { ids } from '../cases/case.facts.examples';
import { exampleFrame } from '../contracts/contract.facts.examples';

const at = new Date('2026-12-01T10:00:00Z');

/** One that is offered a part of its price. */
export const exampleWaiting = (more: Partial<WaitingOne> = {}): WaitingOne => ({
  contractId: 'c',
  caseId: ids.request,
  number: 12,
  price: 4_850_000n,
  since: at,
  reason: 'no_room',
  takeUpOfferedAt: at,
  takeUpBy: new Date('2026-12-08T22:59:59Z'),
  takeUpPassedAt: null,
  openSince: null,
  savingSince: null,
  firstSince: null,
  place: 1,
  offer: 'part',
  offered: 2_000_000n,
  expected: '2027-04',
  of: 1,
  unit: 'Akutmodtagelsen',
  region: 'Region Sjælland',
  unitIds: [ids.unit],
  ...more,
});

export const exampleList = (waiting: readonly WaitingOne[]): FrameWaiting => ({
  frame: { ...exampleFrame, free: 2_000_000n },
  waiting,
});
