import type { OpeningAnswers, OpeningsView, OpeningView } from '@samraad/requests';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import type { OpeningsOnDesk } from './openings-of-case.reader';

const at = (instant: string): Date => new Date(instant);

/** What the manager wrote, whole. */
export const metteWrote: OpeningAnswers = {
  theme: 'change',
  kind: 'advice',
  noticed: ['new'],
  weight: 3,
  start: 'half-year',
  change: 'At nye kan tage en vagt alene, uden at jeg skal trække folk ind fra fri.',
  tried: 'Makkerordning fra januar. Den gik i stå i ferierne.',
};

/** And the representative: alike in theme and help, and not in the rest. */
export const jonasWrote: OpeningAnswers = {
  theme: 'change',
  kind: 'advice',
  noticed: ['new', 'evening-night'],
  weight: 5,
  start: 'soon',
  change: 'At man tør sige: »Jeg kan ikke lære fra mig i dag.«',
};

const opening = (side: OpeningView['side'], more: Partial<OpeningView> = {}): OpeningView => ({
  ...{ side, answers: {}, version: 0, writtenBy: null, writtenAt: null, handedBy: null, handedAt: null },
  ...more,
});

/** The manager's, at every step of it. */
export const metteBegan = opening('management', {
  answers: { theme: 'change', change: 'Ro.' },
  writtenBy: 'Mette Holm',
  writtenAt: at('2026-11-13T12:00:00Z'),
});
export const metteReady = { ...metteBegan, answers: metteWrote };
export const metteHandedIn = {
  ...metteReady,
  handedBy: 'Mette Holm',
  handedAt: at('2026-11-13T13:10:00Z'),
};
export const jonasHandedIn = opening('employees', {
  answers: jonasWrote,
  writtenBy: 'Jonas Lind',
  writtenAt: at('2026-11-16T08:00:00Z'),
  handedBy: 'Jonas Lind',
  handedAt: at('2026-11-16T09:05:00Z'),
});

/** Openings that are being written; `more` lies over them. */
export const exampleOpenings = (more: Partial<OpeningsView> = {}): OpeningsView => ({
  state: 'writing',
  unitId: ids.unit,
  unit: 'Akutmodtagelsen',
  proposedBy: 'Mette Holm',
  proposedSide: 'management',
  proposedAt: at('2026-11-12T09:00:00Z'),
  drop: null,
  openedAt: null,
  begun: null,
  openings: [opening('management')],
  ...more,
});

/** Both given in. */
export const openedOpenings = (more: Partial<OpeningsView> = {}): OpeningsView =>
  exampleOpenings({
    state: 'opened',
    openedAt: at('2026-11-16T09:05:00Z'),
    openings: [metteHandedIn, jonasHandedIn],
    ...more,
  });

/** A draft with its openings, as the manager reads them. */
export const openingsDesk = (
  view: OpeningsView | null,
  more: Partial<OpeningsOnDesk> = {},
): OpeningsOnDesk => ({
  ...exampleCaseOnDesk({
    facts: exampleCase({ stage: 'draft', number: null, roundId: null, providerId: null, acceptedAt: null }),
    provider: null,
  }),
  side: 'management',
  unitId: ids.unit,
  view,
  claims: false,
  outside: [],
  round,
  viewerId: ids.mette,
  ...more,
});
