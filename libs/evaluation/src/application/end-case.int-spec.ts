import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { FollowUpReader } from '@samraad/delivery';
import { NotificationModule } from '@samraad/notification';
import { Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';

// Signed on Monday 23 November 2026; the follow-up talk is planned for Monday 21 June 2027, the effect closes on 27 May.
const signedAt = '2026-11-23T09:00:00Z';
const talkInDays = 210;

describe('the end of a case', () => {
  let app: TestApp;
  let course: CourseBuilder;
  const closedMails = async () =>
    (
      await app
        .get(Database)
        .query<{ at: Date }>(
          `SELECT DISTINCT domain_at AS at FROM mail_message WHERE mail_kind = 'evaluation.case-closed'`,
        )
    ).map(({ at }) => at.toISOString());
  const keepsOpenUntil = () => app.get(FollowUpReader).keepsOpenUntil(app.get(Database), course.caseId);

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule]);
    await app.setTime(signedAt);
    const seeds = await seedCatalogue(app);
    const place = { unit: 'sj-demo-akut', provider: 'joblife', talkInDays } as const;
    course = await CourseBuilder.contracted(app, seeds, place);
    await course.moveTo('2026-11-27T14:00:00Z');
    await course.delivered();
    await course.attested();
    await course.paid();
    await course.moveTo('2027-06-01T08:00:00Z');
  });
  afterEach(() => app.close());

  it('waits for a follow-up talk that is planned, though all is evaluated and paid', async () => {
    expect(await course.stage()).toBe('effect');
    expect(await closedMails()).toEqual([]);
    expect(await keepsOpenUntil()).toEqual(new Date('2027-07-05T22:00:00Z'));
  });

  it('comes when the talk is held', async () => {
    await course.moveTo('2027-06-21T10:00:00Z');
    await course.talk({ held: true });
    expect(await course.stage()).toBe('closed');
    expect(await closedMails()).toEqual(['2027-06-21T10:00:00.000Z']);
    await course.moveTo('2027-07-10T10:00:00Z');
    expect(await closedMails()).toHaveLength(1);
  });

  it('comes when the talk is cancelled, with a reason that the parties are told of', async () => {
    await expect(course.talk({ cancelled: '  ' })).rejects.toMatchObject({
      refusal: { key: 'delivery.cancel-reason-missing' },
    });
    await course.talk({ cancelled: 'Vi fulgte op på det sidste møde.' });
    expect(await course.stage()).toBe('closed');
    const told = await app
      .get(Database)
      .query(`SELECT 1 FROM mail_message WHERE mail_kind = 'delivery.activity-cancelled'`);
    expect(told).toHaveLength(2);
  });

  it('comes 10 working days past a talk that nobody reported', async () => {
    await course.moveTo('2027-07-05T21:59:59Z');
    expect(await course.stage()).toBe('effect');
    await course.moveTo('2027-07-05T22:00:00Z');
    expect(await course.stage()).toBe('closed');
    expect(await keepsOpenUntil()).toBeNull();
  });

  it('follows a talk that is moved', async () => {
    await course.talk({ movedTo: '2027-08-02' });
    await course.moveTo('2027-07-06T10:00:00Z');
    expect(await course.stage()).toBe('effect');
    await course.moveTo('2027-08-17T10:00:00Z');
    expect(await course.stage()).toBe('closed');
    // Closed at midnight, told in the morning.
    expect(await closedMails()).toEqual(['2027-08-17T06:00:00.000Z']);
  });
});
