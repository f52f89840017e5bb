import { someDutyRules } from '@samraad/deadlines/testing';
import type { CaseDutyFacts } from '../domain/duties-of';

export const someRules = someDutyRules;

/** A draft that was just begun; change what matters. */
export const draftFacts: CaseDutyFacts = {
  caseId: 'case',
  rules: someRules,
  stage: 'draft',
  stageSince: new Date('2026-11-12T09:00:00Z'),
  movedAt: new Date('2026-11-12T09:00:00Z'),
  plannedUntil: null,
  said: null,
  providerId: null,
  acceptedAt: null,
  writtenAt: null,
  lastSignedAt: null,
  unitIds: ['unit'],
  coordinatingUnitId: 'unit',
  reportedAt: null,
  sentBackAt: null,
  earned: false,
  creditedAt: null,
  standsAt: null,
  looks: [],
  joining: [],
  openings: null,
  asked: [],
  choice: null,
  endorsements: [],
  spreads: [],
  clocks: [],
  pauses: [],
  promises: [],
  polls: [],
  contract: null,
  addendum: null,
  activities: [],
  attestation: null,
  milestones: [],
  unpaid: [],
  evaluations: [],
};
