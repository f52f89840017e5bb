import fc from 'fast-check';
import { endStages, type Stage, stages } from '@samraad/requests';
import { draftFacts } from '../testing/duty-facts';
import { type CaseDutyFacts, dutiesOf } from './duties-of';

const start = Date.parse('2026-11-12T09:00:00Z');
const instant = fc.integer({ min: 0, max: 200 * 86_400 }).map((seconds) => new Date(start + seconds * 1000));
const day = instant.map((at) => at.toISOString().slice(0, 10));
const side = fc.constantFrom('management' as const, 'employees' as const);
const sides = fc.uniqueArray(side, { maxLength: 2 });
const listed = <T>(values: fc.Arbitrary<T>, minLength = 0) => fc.array(values, { minLength, maxLength: 4 });
const numbered = <T extends object>(rows: readonly T[]) => rows.map((row, at) => ({ ...row, id: `${at}` }));
const askedSide = fc.record({
  side: fc.constantFrom('management', 'employees', 'provider'),
  askedAt: instant,
});

/** Facts of any kind, in any stage: more than can be. */
const anyFacts = fc
  .record({
    stage: fc.constantFrom<Stage>(...stages),
    stageSince: instant,
    providerId: fc.constantFrom(null, 'p'),
    acceptedAt: fc.option(instant),
    writtenAt: fc.option(instant),
    lastSignedAt: fc.option(instant),
    reportedAt: fc.option(instant),
    sentBackAt: fc.option(instant),
    standsAt: fc.option(instant),
    creditedAt: fc.option(instant),
    earned: fc.boolean(),
    asked: listed(
      fc.record({ personId: fc.uuid(), side, unitId: fc.uuid(), askedAt: instant, expiresAt: instant }),
    ).map(numbered),
    choice: fc.option(fc.record({ proposedAt: instant, saidYes: sides })),
    endorsements: listed(
      fc.record({
        unitId: fc.uuid(),
        regionId: fc.uuid(),
        askedAt: instant,
        dueAt: instant,
        escalatedAt: fc.option(instant),
        questions: listed(fc.record({ askedAt: instant, endedAt: fc.option(instant) })).map(numbered),
      }),
      1,
    ).map(numbered),
    clocks: fc
      .tuple(instant, instant, fc.option(instant), fc.option(instant))
      .map(([startedAt, dueAt, one, two]) => [
        { id: 'k-1', kind: 'dialogue' as const, startedAt, dueAt, stoppedAt: one },
        { id: 'k-2', kind: 'contract' as const, startedAt, dueAt, stoppedAt: two },
      ]),
    pauses: listed(askedSide).map(numbered),
    promises: listed(askedSide).map(numbered),
    changes: listed(fc.record({ side, askedAt: instant }), 1).map(numbered),
    polls: listed(
      fc.record({
        ...{ proposedAt: instant, firstAt: instant, lastAt: instant, answeredAt: fc.option(instant) },
        waitsFor: fc.uniqueArray(fc.record({ personId: fc.uuid(), side, unitId: fc.uuid() }), {
          selector: ({ personId }) => personId,
          maxLength: 3,
        }),
      }),
    ).map(numbered),
    contract: fc.record({
      id: fc.constant('c'),
      state: fc.constantFrom('draft', 'waiting', 'sent', 'changes_asked'),
      stateSince: instant,
      sentAt: fc.option(instant),
      signers: fc.constantFrom('coordinating', 'every-workplace'),
      signed: fc.uniqueArray(fc.record({ side, unitId: fc.constantFrom('u', 'joined') }), {
        selector: ({ side: one, unitId }) => `${one} ${unitId}`,
        maxLength: 3,
      }),
      takeUpFrom: fc.option(instant),
      takeUpBy: fc.option(instant),
      takeUpPart: fc.boolean(),
      openSince: fc.option(instant),
      promisedOn: fc.constant(null),
    }),
    activities: listed(
      fc.record({
        kind: fc.constantFrom('seminar', 'follow-up-talk'),
        plannedOn: day,
        state: fc.constantFrom('planned', 'held', 'cancelled'),
        settledAt: fc.option(instant),
      }),
    ).map(numbered),
    attestation: fc.record({
      id: fc.constant('t'),
      state: fc.constantFrom('open', 'disputed'),
      side,
      attestedAt: instant,
      secondAt: fc.option(instant),
      objectionDueAt: instant,
      disputedAt: fc.option(instant),
    }),
    unpaid: listed(
      fc.record({
        sentAt: instant,
        approvedAt: fc.option(instant),
        approvedSide: fc.constantFrom('employers' as const, 'unions' as const),
      }),
    ).map(numbered),
    evaluations: fc
      .tuple(sides, fc.uniqueArray(side, { maxLength: 1 }), instant, instant)
      .map(([one, two, opensAt, closesAt]) => [
        {
          id: 'v-1',
          kind: 'satisfaction' as const,
          state: 'open' as const,
          opensAt,
          closesAt: null,
          answered: one,
        },
        { id: 'v-2', kind: 'effect' as const, state: 'scheduled' as const, opensAt, closesAt, answered: two },
      ]),
    unitIds: fc.constant(['unit', 'joined', 'third']),
  })
  .map((facts) => ({ ...draftFacts, ...facts }) as CaseDutyFacts);

/** What the use cases keep true: a case past the parties has a provider; a choice that stands has no missing yes. */
const consistent = anyFacts.map((facts) => ({
  ...facts,
  providerId: 'p',
  choice: facts.choice && { ...facts.choice, saidYes: facts.choice.saidYes.slice(0, 1) },
}));

describe('any facts', () => {
  it('give each duty once: no two have the same key', () => {
    fc.assert(
      fc.property(anyFacts, instant, (facts, now) => {
        const keys = dutiesOf(facts, now).duties.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('that can be, give a case that has not ended at least one duty with a day, and an ended one none', () => {
    fc.assert(
      fc.property(consistent, instant, (facts, now) => {
        const { duties } = dutiesOf(facts, now);
        if (endStages.includes(facts.stage)) return expect(duties).toEqual([]);
        expect(duties.length).toBeGreaterThan(0);
        for (const { by, since } of duties)
          expect([by, since].every((at) => at instanceof Date && !Number.isNaN(at.getTime()))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('change by time alone at the instant that is named, and not before', () => {
    fc.assert(
      fc.property(anyFacts, instant, fc.double({ min: 0, max: 1, noNaN: true }), (facts, now, part) => {
        const { duties, changesAt } = dutiesOf(facts, now);
        const end = changesAt?.getTime() ?? now.getTime() + 400 * 86_400_000;
        expect(end).toBeGreaterThan(now.getTime());
        for (const at of [now.getTime() + Math.floor(part * (end - now.getTime() - 1)), end - 1])
          expect(dutiesOf(facts, new Date(at)).duties).toEqual(duties);
      }),
      { numRuns: 100 },
    );
  });
});
