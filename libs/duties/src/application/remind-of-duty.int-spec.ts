import { DisputeAttestation, ResolveDispute } from '@samraad/delivery';
import { AssignConsultant, SendMessage } from '@samraad/dialogue';
import { EndRole } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database } from '@samraad/platform';
import { DutiesStand } from '../testing/duties-stand';

/** Everybody is told once, at 8 on a working day (07 in winter, 06 in summer, in UTC). */
describe('who is reminded of what, and when', () => {
  let stand: DutiesStand;

  afterEach(() => stand.app.close());

  describe('before the delivery', () => {
    beforeEach(async () => {
      stand = await DutiesStand.create('2026-11-20T13:10:00Z');
    });

    it('the signer who has not signed, three times in 21 days, and nobody when it has expired', async () => {
      const request = await (await stand.request()).asked();
      const { caseId, people } = request;
      await request.sign(people.manager);
      await stand.moveTo('2027-01-20T10:00:00Z');
      expect(await stand.reminded(caseId, 'sign-request', people)).toEqual([
        'representative 2026-11-27T07',
        'representative 2026-12-04T07',
        'representative 2026-12-11T07',
      ]);
    });

    it('nobody from the instant of signing', async () => {
      const request = await (await stand.request()).asked();
      const { caseId, people } = request;
      await stand.moveTo('2026-11-30T10:00:00Z');
      await request.sign(people.representative);
      await stand.moveTo('2026-12-06T10:00:00Z');
      expect(await stand.reminded(caseId, 'sign-request', people)).toEqual([
        'manager 2026-11-27T07',
        'manager 2026-12-04T07',
        'representative 2026-11-27T07',
      ]);
    });

    it('coordinator and consultant of a clock; the parties and both central parties when it is breached', async () => {
      const { caseId, people } = await (await stand.request()).sent();
      const { providerId } = people;
      const consultant = await stand.person({ roles: [{ role: 'consultant', providerId }] });
      const employers = await stand.person({ roles: [{ role: 'central_employers' }] });
      const all = { ...people, consultant, employers, unions: stand.central };
      await as(people.coordinator, (tx) =>
        stand.app.get(AssignConsultant).execute(tx, { caseId, personId: consultant.personId, note: null }),
      );
      await stand.moveTo('2026-11-30T06:59:59Z');
      expect(await stand.reminded(caseId, 'accept-and-take-contact', all)).toEqual([
        'consultant 2026-11-24T07',
        'consultant 2026-11-26T07',
        'coordinator 2026-11-24T07',
        'coordinator 2026-11-26T07',
      ]);
      expect(await stand.told(caseId, all)).toEqual([]);
      await stand.moveTo('2026-11-30T12:00:00Z');
      expect((await stand.reminded(caseId, 'accept-and-take-contact', all)).slice(2, 3)).toEqual([
        'consultant 2026-11-30T07',
      ]);
      expect(await stand.told(caseId, all)).toEqual([
        'employers 2026-11-30T07',
        'manager 2026-11-30T07',
        'representative 2026-11-30T07',
        'unions 2026-11-30T07',
      ]);
      await stand.moveTo('2026-12-16T12:00:00Z');
      // Those who wait are told once; who owes it is reminded every week.
      expect(await stand.told(caseId, all)).toHaveLength(4);
      expect((await stand.reminded(caseId, 'accept-and-take-contact', all)).slice(0, 5)).toEqual(
        ['24', '26', '30']
          .map((day) => `consultant 2026-11-${day}T07`)
          .concat(['07', '14'].map((day) => `consultant 2026-12-${day}T07`)),
      );
    });

    it('the coordinators alone when the consultant has left, and nobody of a clock that has stopped', async () => {
      const { caseId, people } = await (await stand.request()).sent();
      const { providerId, coordinator } = people;
      const consultant = await stand.person({ roles: [{ role: 'consultant', providerId }] });
      const all = { ...people, consultant };
      await as(coordinator, (tx) =>
        stand.app.get(AssignConsultant).execute(tx, { caseId, personId: consultant.personId, note: null }),
      );
      await as(coordinator, async (tx) => {
        const [role] = await tx.query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
          consultant.personId,
        ]);
        await stand.app.get(EndRole).execute(tx, { id: role?.id ?? '', at: await tx.now() });
      });
      await stand.moveTo('2026-11-25T09:00:00Z');
      expect(await stand.reminded(caseId, 'accept-and-take-contact', all)).toEqual([
        'coordinator 2026-11-24T07',
      ]);
      await as(coordinator, (tx) =>
        stand.app.get(SendMessage).execute(tx, { caseId, body: 'Vi ringer på mandag.' }),
      );
      await stand.moveTo('2026-12-02T09:00:00Z');
      expect(await stand.reminded(caseId, 'accept-and-take-contact', all)).toHaveLength(1);
      expect(await stand.told(caseId, all)).toEqual([]);
    });
  });

  describe('after it', () => {
    // Signed on Monday 23 November, held and reported on Friday 27 November 2026.
    const begin = async () => {
      stand = await DutiesStand.create('2026-11-23T09:00:00Z');
      const course = await stand.course();
      await course.moveTo('2026-11-27T14:00:00Z');
      return course.delivered();
    };

    it('both sides of an attestation over Christmas, and the provider is told when it is late', async () => {
      stand = await DutiesStand.create('2026-12-16T09:00:00Z');
      const course = await stand.course();
      await course.moveTo('2026-12-18T14:00:00Z');
      const { caseId, people } = await course.delivered();
      await course.moveTo('2027-01-15T10:00:00Z');
      expect(await stand.reminded(caseId, 'attest', people)).toEqual(
        ['manager', 'representative'].flatMap((who) => [
          `${who} 2026-12-29T07`,
          `${who} 2027-01-07T07`,
          `${who} 2027-01-14T07`,
        ]),
      );
      expect(await stand.told(caseId, people)).toEqual(['coordinator 2027-01-14T07']);
      await course.attest('manager');
      await course.moveTo('2027-03-01T10:00:00Z');
      expect(await stand.reminded(caseId, 'attest', people)).toHaveLength(6);
    });

    it('nobody of an attestation that is disputed: both sides of the dispute, until it is lifted', async () => {
      const course = await begin();
      const { caseId, people } = course;
      await course.attest('manager');
      await as(people.representative, (tx) =>
        stand.app.get(DisputeAttestation).execute(tx, { caseId, reason: 'Sidste møde mangler.' }),
      );
      await course.moveTo('2026-12-14T10:00:00Z');
      expect(await stand.reminded(caseId, 'attest', people)).toEqual([]);
      const both = ['manager 2026-12-11T07', 'representative 2026-12-11T07'];
      expect(await stand.reminded(caseId, 'resolve-dispute', people)).toEqual(both);
      await as(people.representative, (tx) =>
        stand.app
          .get(ResolveDispute)
          .execute(tx, { caseId, outcome: 'stands', resolution: 'Vi har talt sammen.' }),
      );
      await course.moveTo('2027-01-15T10:00:00Z');
      expect(await stand.reminded(caseId, 'resolve-dispute', people)).toEqual(both);
    });

    it('only the side that has not answered, and never after it has', async () => {
      const course = await begin();
      const { caseId, people } = course;
      await course.attested();
      await course.answer('satisfaction', 'manager');
      await course.moveTo('2026-12-14T12:00:00Z');
      expect(await stand.reminded(caseId, 'answer-satisfaction', people)).toEqual([
        'representative 2026-12-04T07',
        'representative 2026-12-11T07',
      ]);
      await course.answer('satisfaction', 'representative');
      // The window is from 27 February to 27 May 2027, Ascension and Whit Monday in it: 20 and 5 working days before, and on the day.
      await course.moveTo('2027-03-10T12:00:00Z');
      await course.answer('effect', 'representative');
      await course.moveTo('2027-08-28T12:00:00Z');
      expect(await stand.reminded(caseId, 'answer-satisfaction', people)).toHaveLength(2);
      expect(await stand.reminded(caseId, 'answer-effect', people)).toEqual([
        'manager 2027-04-27T06',
        'manager 2027-05-20T06',
        'manager 2027-05-27T06',
      ]);
    });

    it('once, with the last word, when the scheduler was down for months', async () => {
      const course = await begin();
      const { caseId, people } = course;
      await course.attested();
      await stand.sleepTo('2027-05-21T10:00:00Z');
      // An answer before the worker has caught up.
      await course.answer('effect', 'manager');
      await stand.sweep('2027-05-21T10:00:00Z');
      await stand.sweep('2027-05-21T10:00:00Z');
      expect(await stand.reminded(caseId, 'answer-satisfaction', people)).toEqual([
        'manager 2027-05-21T10',
        'representative 2027-05-21T10',
      ]);
      expect(await stand.reminded(caseId, 'answer-effect', people)).toEqual(['representative 2027-05-21T10']);
      // Nor is the window announced beside that.
      const kind = 'evaluation.effect-opened';
      expect(await mailsOrdered(stand.app.get(Database), { kind, caseId })).toEqual([]);
    });
  });

  const as = <T>(person: MadePerson, work: Parameters<typeof stand.app.uow.run<T>>[1]) =>
    stand.app.uow.run(person.actor, work);
});
