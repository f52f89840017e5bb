import type { OpenDuty } from '@samraad/duties';
import type { CaseLine } from './case-line.presenter';

const duty: OpenDuty = {
  id: 'd',
  caseId: 'c',
  kind: 'hold-activity',
  holder: { of: 'provider', providerId: 'p' },
  since: new Date('2026-11-20T13:10:00Z'),
  by: new Date('2027-02-14T22:59:59Z'),
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
};

/** A line as most pages of an example case begin with it. */
export const exampleLine = (
  more: Partial<CaseLine> = {},
  kind: OpenDuty['kind'] = 'hold-activity',
): CaseLine => ({
  duty: { ...duty, kind },
  own: false,
  tone: 'wait',
  sentence: 'Joblife holder den næste aktivitet – søndag den 14. februar',
  by: 'søndag den 14. februar',
  late: null,
  ...more,
});

/** The same to who owes it. */
export const exampleOwnLine = (sentence: string, text: string, kind: OpenDuty['kind']): CaseLine =>
  exampleLine({ own: true, tone: 'own', sentence, action: { text, href: '/sager/eksempel' } }, kind);
