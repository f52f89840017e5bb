import { AuditModule } from '@samraad/audit';
import type { Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AnswerProfile,
  CatalogueModule,
  ChangeCaseContact,
  KeepAbsence,
  type Profile,
  ProfileListQuery,
  ProviderProfileQuery,
  publicProfile,
  RemoveAbsence,
  SendProfile,
  TakeBackProfile,
  WriteProfile,
} from '..';
import { seedCatalogue, type SeededCatalogue } from '../testing';

const period = {
  kind: 'closed',
  from: '2026-12-21',
  to: '2027-01-03',
  stopsFrom: '2026-12-14',
  note: '',
} as const;

describe('what a provider tells of itself', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let karin: MadePerson;
  let other: MadePerson;
  let ulla: MadePerson;
  const db = () => app.get(Database);
  const made = (role: Role, more: object = {}) =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, ...more }] }));
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const key = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { refusal?: { key: string }; name: string }) => error.refusal?.key ?? error.name,
    );
  const ruc = () => seeds.provider('ruc');
  const written = async (change: Partial<Profile>): Promise<Profile> => {
    const found = await app.get(ProviderProfileQuery).find(db(), ruc());
    if (!found) throw new Error('no provider');
    return { ...publicProfile(found), ...change };
  };
  const write = (who: MadePerson, version: number | null, profile: Profile) =>
    as(who, (tx) => app.get(WriteProfile).execute(tx, { providerId: ruc(), version, profile }));
  const open = async () => {
    const [latest] = await app.get(ProfileListQuery).of(db(), ruc());
    if (!latest) throw new Error('nothing is written');
    return { profileId: latest.id, version: latest.version, state: latest.state };
  };
  const send = async () => {
    const seen = await open();
    return as(karin, (tx) => app.get(SendProfile).execute(tx, seen));
  };
  const answer = async (who: MadePerson, approve: boolean, reason: string | null) => {
    const seen = await open();
    return as(who, (tx) => app.get(AnswerProfile).execute(tx, { ...seen, approve, reason }));
  };
  const mailed = async (kind: string) =>
    (
      await db().query<{ person_id: string }>('SELECT person_id FROM mail_message WHERE mail_kind = $1', [
        kind,
      ])
    ).map((row) => row.person_id);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, CatalogueModule]);
    seeds = await seedCatalogue(app);
    await app.setTime('2026-11-20T09:00:00Z');
    karin = await made('coordinator', { providerId: ruc() });
    other = await made('coordinator', { providerId: seeds.provider('nfa') });
    ulla = await made('central_unions');
  });
  afterAll(() => app.close());

  it('is written by its own coordinators, and by who has seen the latest', async () => {
    const profile = await written({ tagline: 'Vi begynder med at lytte.' });
    expect(await key(write(other, null, profile))).toBe('catalogue.provider-unknown');
    expect(await key(write(ulla, null, profile))).toBe('catalogue.provider-unknown');
    const endless = { ...profile, tagline: 'x'.repeat(201) };
    expect(await key(write(karin, null, endless))).toBe('catalogue.profile-unreadable');
    await write(karin, null, profile);
    expect(await key(write(karin, null, profile))).toBe('StaleVersion');
    expect((await app.get(ProviderProfileQuery).find(db(), ruc()))?.tagline).not.toBe(profile.tagline);
  });

  it('is sent when something has changed, taken back, and sent again', async () => {
    const same = await written({});
    await write(karin, (await open()).version, same);
    expect(await key(send())).toBe('catalogue.profile-unchanged');
    await write(karin, (await open()).version, { ...same, description: '', tagline: 'Nyt' });
    expect(await key(send())).toBe('catalogue.profile-without-description');
    await write(karin, (await open()).version, { ...same, languages: ['dansk'] });
    await send();
    expect(await mailed('catalogue.profile-sent')).toEqual([ulla.personId]);
    expect(await key(write(karin, (await open()).version, same))).toBe('catalogue.profile-is-sent');
    const seen = await open();
    await as(karin, (tx) => app.get(TakeBackProfile).execute(tx, seen));
    expect((await open()).state).toBe('draft');
    expect(await key(answer(ulla, true, null))).toBe('catalogue.profile-not-waiting');
    await send();
  });

  it('is answered by one central side: a return has its reason, a yes is read by all', async () => {
    expect(await key(answer(karin, true, null))).toBe('platform.forbidden');
    expect(await key(answer(ulla, false, '  '))).toBe('catalogue.profile-reason-missing');
    await answer(ulla, false, 'Skriv også regionerne.');
    expect(await mailed('catalogue.profile-answered')).toEqual([karin.personId]);
    const sjaelland = seeds.unit('sjaelland');
    await write(
      karin,
      (await open()).version,
      await written({ languages: ['dansk'], regionIds: [sjaelland] }),
    );
    await send();
    await answer(ulla, true, null);
    expect(await app.get(ProviderProfileQuery).find(db(), ruc())).toMatchObject({
      languages: ['dansk'],
      regionNames: ['Region Sjælland'],
    });
    expect(await key(answer(ulla, true, null))).toBe('catalogue.profile-not-waiting');
  });

  it('tells of a closed period at once, and of where cases reach it', async () => {
    const keep = (who: MadePerson, given: object = {}, seen: { id: string; version: number } | null = null) =>
      as(who, (tx) => app.get(KeepAbsence).execute(tx, { ...period, ...given, providerId: ruc(), seen }));
    expect(await key(keep(other))).toBe('catalogue.provider-unknown');
    expect(await key(keep(karin, { to: '2026-12-01' }))).toBe('catalogue.absence-reversed');
    expect(await key(keep(karin, { kind: 'full', stopsFrom: null }))).toBe('catalogue.absence-full-stops');
    const { id } = await keep(karin);
    expect(await mailed('catalogue.absence-told')).toEqual([ulla.personId]);
    expect(await key(keep(karin, { from: '2027-01-01', to: '2027-01-10' }))).toBe(
      'catalogue.absence-overlaps',
    );
    await keep(karin, { to: '2027-01-02' }, { id, version: 1 });
    expect(await key(keep(karin, {}, { id, version: 1 }))).toBe('StaleVersion');
    const remove = () =>
      as(karin, (tx) => app.get(RemoveAbsence).execute(tx, { providerId: ruc(), absenceId: id }));
    await remove();
    expect(await key(remove())).toBe('catalogue.absence-unknown');

    const contact = { providerId: ruc(), email: 'sager@ruc.example', phone: '' };
    expect(await key(as(other, (tx) => app.get(ChangeCaseContact).execute(tx, contact)))).toBe(
      'catalogue.provider-unknown',
    );
    await as(karin, (tx) => app.get(ChangeCaseContact).execute(tx, contact));
    expect((await app.get(ProviderProfileQuery).find(db(), ruc()))?.contact.email).toBe('sager@ruc.example');
  });
});
