import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { CastRole } from '@samraad/duties/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { Database } from '@samraad/platform';
import {
  allKinds,
  type Kind,
  kinds,
  readersOf,
  type SeatName,
} from '../../../apps/portal/src/access/who-sees';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { allTheyRead } from './all-they-read';
import { WrittenCase } from './written-case';
import { former, markers } from './written-words';

/** Who sits where; the others are made for this. */
const cast: Partial<Record<SeatName, CastRole>> = {
  own: 'manager',
  other: 'representative',
  joined: 'joinedManager',
  provider: 'coordinator',
  otherProvider: 'otherCoordinator',
  anchor: 'anchor',
  chairs: 'chair',
  // The very same, once the endorsement has been decided.
  committee: 'chair',
  central: 'unionsCentral',
};
// Why the parties came to it from another provider is told of it as the one that took over.
const inSeat = (seat: SeatName, kind: Kind): SeatName =>
  seat === 'provider' && kind === 'change-reason' ? 'successor' : seat;
const lateSeats = `own other joined provider otherProvider anchor committee central auditor administrator informed stranger`;

/** Told from the catalogue, but never as a word: whether a list or a page opens. Unheld duties are none here. */
const notWritten: Partial<Record<SeatName, readonly Kind[]>> = { administrator: ['fact'] };

describe('who sees what, tried with a word of its own for everything written', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let written: WrittenCase;
  let hash = '';
  let reference = '';
  const made: Partial<Record<SeatName, MadePerson>> = {};

  const emailOf = (seat: SeatName): string => {
    const role = cast[seat];
    return (role ? written.eyes.cast.who[role] : made[seat])?.email ?? '';
  };
  const read = (seat: SeatName) => allTheyRead(portal, emailOf(seat), written.caseId);

  /** How each kind shows that it is read. */
  const signs = (): Readonly<Record<Kind, RegExp>> => ({
    ...(Object.fromEntries(Object.entries(markers).map(([kind, word]) => [kind, new RegExp(word)])) as Record<
      keyof typeof markers,
      RegExp
    >),
    'change-reason': new RegExp(former['change-reason']),
    informed: new RegExp(`Sara Friis|${written.eyes.cast.people.informed.personId}`),
    baseline: /1 af 5|"workload":1\b/,
    signature: new RegExp((hash.match(/.{1,8}/g) ?? []).slice(0, 3).join('\\s*')),
    process: /Uklare og modstridende krav|"with_spread"/,
    contact: /Noteret af|"heldAt"/,
    'contract-facts': /45\.123|4512300/,
    averages: /Gennemsnit vises først/,
    amount: /11\.111|1111100/,
    fact: new RegExp(`${reference}|nr\\. 1(?!\\d)`, 'i'),
    mail: /\[\/mails\]/,
    figures: /\[\/(region|frister|revision|rammer)\]/,
  });
  const seen = (text: string): Kind[] => allKinds.filter((kind) => signs()[kind].test(text));
  const told = (seat: SeatName, those: readonly Kind[] = allKinds): Kind[] =>
    those.filter(
      (kind) => readersOf(kind)[inSeat(seat, kind)] !== 'never' && !notWritten[seat]?.includes(kind),
    );

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-12T13:10:00Z');
    seeds = await seedCatalogue(portal);
    written = await WrittenCase.begin(portal, seeds);
    const unitId = seeds.unit('sj-demo-medicin');
    made.auditor = await portal.person({ roles: [{ role: 'auditor' }] });
    made.administrator = await portal.person({ roles: [{ role: 'administrator' }] });
    made.stranger = await portal.person({ roles: [{ role: 'manager', unitId }] });
    made.informed = written.eyes.cast.people.informed;
    await written.escalated();
    const [row] = await portal
      .get(Database)
      .query<{ hash: string; reference: string }>(
        'SELECT content_hash AS hash, reference FROM request WHERE id = $1',
        [written.caseId],
      );
    ({ hash = '', reference = '' } = row ?? {});
  });
  afterAll(() => portal.close());

  const inDraft = allKinds.filter((kind) => kinds[kind].written === 'draft' && kind !== 'mail');
  it.each(['anchor', 'chairs', 'provider', 'central'] as const)(
    'while its endorsement is overdue: %s',
    async (seat) => {
      const found = seen(await read(seat)).filter((kind) => inDraft.includes(kind));
      // Nobody but those who endorse it before it is sent.
      expect(found).toEqual(seat === 'anchor' || seat === 'chairs' ? told(seat, inDraft) : []);
    },
  );

  describe('when the course is over', () => {
    beforeAll(async () => {
      await written.passedOn();
      await written.contracted();
      await written.delivered();
      await written.answered('manager');
    });

    it('a side waits for the other’s answer until it has given its own', async () => {
      expect(readersOf('evaluation').other).toBe('later');
      expect(seen(await read('other'))).not.toContain('evaluation');
      await written.answered('representative');
      await written.joined();
    });

    it.each(lateSeats.split(' ') as SeatName[])('exactly those who are told of read it: %s', async (seat) => {
      expect(seen(await read(seat))).toEqual(told(seat));
    });

    it('and of what was written with a provider that had the case before, the one that took over', async () => {
      const text = await read('provider');
      const found = (Object.keys(former) as (keyof typeof former)[]).filter((kind) =>
        text.includes(former[kind]),
      );
      expect(found).toEqual(
        (['reason', 'change-reason', 'message', 'question', 'note'] as const).filter(
          (kind) => readersOf(kind).successor !== 'never',
        ),
      );
      expect((await read('own')).includes(former.message)).toBe(true);
    });
  });
});
