import { contractReading } from '@samraad/contracts';
import { threadReading } from '@samraad/dialogue';
import { evaluationReading, figuresReading, seesAnswer } from '@samraad/evaluation';
import { type Act, followsScheme } from '@samraad/identity';
import type { Seat } from './seats';

/** 'later' = not yet: a side reads the other's answer when it has given its own. */
export type Reading = 'always' | 'later' | 'never';

/** Where something can be read: the act that opens it, and the rule that may hold parts of it back. */
export interface Place {
  readonly act: Act;
  readonly reads?: (seat: Seat) => Reading;
}

const when = (yes: boolean): Reading => (yes ? 'always' : 'never');

/** Read by whoever the act is open to. */
export const at = (...acts: readonly Act[]): Place[] => acts.map((act) => ({ act }));

// Written while one provider had the case; a successor has it now.
const contract = { providerId: 'writer' };
const hasItNow = ({ name }: Seat) => ({ providerId: name === 'successor' ? 'successor' : 'writer' });
const contractFor = (seat: Seat) => contractReading(seat.relations, contract, hasItNow(seat));

/** The words of a contract. */
export const wholeContract = (act: Act): Place => ({
  act,
  reads: (seat) => when(contractFor(seat) === 'whole'),
});

/** Its price, dates and state. */
export const contractFacts = (act: Act): Place => ({
  act,
  reads: (seat) => when(contractFor(seat) !== 'nothing'),
});

/** What was written and noted with one provider. */
export const thread = (act: Act): Place => ({
  act,
  reads: (seat) => when(threadReading(seat.relations) === 'all' || seat.name !== 'successor'),
});

/** Why the parties went to another provider, once both agreed: the one they left has the case no more. */
export const agreedReason = (act: Act): Place => ({ act, reads: ({ name }) => when(name !== 'provider') });

// Management has answered: first alone, then with the other side, then after the last day.
const opensDay = '2027-03-20';
const courses = [
  { state: 'open', opensDay, answered: ['management'] },
  { state: 'open', opensDay, answered: ['management', 'employees'] },
  { state: 'closed', opensDay, answered: ['management'] },
] as const;

/** A side's answer to an evaluation. */
export const sideAnswer = (act: Act): Place => ({
  act,
  reads: ({ relations }) => {
    const seen = courses.map((facts) => seesAnswer(facts, evaluationReading(relations), 'management'));
    if (seen.every(Boolean)) return 'always';
    return seen.some(Boolean) ? 'later' : 'never';
  },
});

/** A side's opening: its own at once, the other's when both are given in; a workplace that joins has no part in them. */
export const sideOpening = (act: Act): Place => ({
  act,
  reads: ({ name, relations }) => {
    if (name === 'joined' || !relations.has('party')) return 'never';
    return relations.has('management') ? 'always' : 'later';
  },
});

/** Lists that hold only the cases one was told of, whatever one's role is. */
export const toldList = (act: Act): Place => ({
  act,
  reads: ({ relations }) => when(relations.has('informed')),
});

/** Averages over cases. */
export const averages = (act: Act): Place => ({
  act,
  reads: ({ viewer }) => when(figuresReading(viewer) !== 'nothing'),
});

/** Lists that hold every case only for those who follow the scheme. */
export const schemeList = (act: Act): Place => ({ act, reads: ({ viewer }) => when(followsScheme(viewer)) });
