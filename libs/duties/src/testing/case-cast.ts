import { FrameReader, HoldRoom, ReleaseRoom, SetFrame } from '@samraad/budget';
import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder } from '@samraad/contracts/testing';
import { EndRole, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { newId, Refused, systemActor, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { RequestBuilder, type RequestPeople } from '@samraad/requests/testing';

export const castRoles = [
  'manager',
  'representative',
  'tr',
  'anchor',
  'chair',
  'coordinator',
  'otherCoordinator',
  'employersCentral',
  'unionsCentral',
  'joinedManager',
  'joinedRepresentative',
  'joinedAnchor',
  'consultant',
] as const;
export type CastRole = (typeof castRoles)[number];

/** The same as plain data, for another process. */
export interface CastPeople {
  readonly people: RequestPeople;
  readonly providerIds: readonly string[];
  /** A workplace that can join the case. */
  readonly joinedUnitId: string;
  /** Another case in dialogue with the first provider, before this one in the queue; null when there is none. */
  readonly rivalId: string | null;
  /** Holds so much of the first provider's frame that a dear contract waits, until it is released. */
  readonly blocker: string;
  readonly who: Readonly<Record<CastRole, MadePerson>>;
}

/** One of them, by a number. */
export const anyOf = ({ who }: CastPeople, n: number): MadePerson =>
  who[castRoles[n % castRoles.length] ?? 'manager'];

/** Where a case is: its own workplace, and one that can join it. */
const places = {
  anchored: { unit: 'hs-oeresoe-medicin', joined: 'hs-lindehus-rets' },
  free: { unit: 'sj-demo-akut', joined: 'sj-demo-medicin' },
} as const;

/** What is left of the frame beside the blocker, and what the blocker holds: cheap contracts fit, a dear one waits. */
const left = 300_000_000n;
const blocked = 700_000_000n;

/** Everybody who can lay a hand on a case; a role may pass to a successor. */
export class CaseCast implements CastPeople {
  readonly blocker = newId();
  /** Holds the rest of the frame, as long as the play lasts: a frame never runs dry of what earlier plays have earned. */
  private readonly rest = newId();

  readonly people: RequestPeople;
  readonly joinedUnitId: string;
  readonly rivalId: string | null;
  readonly providerIds: readonly string[];

  private constructor(
    private readonly app: TestApp,
    place: Pick<CastPeople, 'people' | 'joinedUnitId' | 'rivalId' | 'providerIds'>,
    readonly who: Record<CastRole, MadePerson>,
  ) {
    this.people = place.people;
    this.joinedUnitId = place.joinedUnitId;
    this.rivalId = place.rivalId;
    this.providerIds = place.providerIds;
  }

  static async at(app: TestApp, seeds: SeededCatalogue, anchored: boolean, rival = false): Promise<CaseCast> {
    const { unit, joined } = places[anchored ? 'anchored' : 'free'];
    const { people } = await RequestBuilder.at(app, seeds, { unit, provider: 'joblife' });
    const joinedUnitId = seeds.unit(joined);
    const who = await app.uow.run(systemActor('test'), async (tx) => ({
      ...{ manager: people.manager, representative: people.representative, coordinator: people.coordinator },
      ...(await othersOf(tx, seeds, people.unitId, joinedUnitId)),
    }));
    const rivalId = rival ? await rivalOf(app, seeds) : null;
    const providerIds = [seeds.provider('joblife'), seeds.provider('ruc')];
    const cast = new CaseCast(app, { people, joinedUnitId, rivalId, providerIds }, who);
    await app.uow.run(systemActor('test'), (tx) => cast.fillFrame(tx, seeds.round('demo-26')));
    return cast;
  }

  /** As plain data. */
  plain(): CastPeople {
    const { people, joinedUnitId, rivalId, providerIds, blocker, who } = this;
    return { people, joinedUnitId, rivalId, providerIds, blocker, who };
  }

  private async fillFrame(tx: Tx, roundId: string): Promise<void> {
    for (const providerId of this.providerIds) {
      const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 1_000_000_000_000n }];
      if (!(await this.app.get(FrameReader).of(tx, roundId, providerId)))
        await this.app.get(SetFrame).execute(tx, { roundId, providerId, tranches, demo: true });
    }
    const place = { roundId, providerId: this.providerIds[0] ?? '' };
    const free = (await this.app.get(FrameReader).of(tx, roundId, place.providerId))?.free ?? 0n;
    // Where several cases share the frame the first one's blocker blocks them all.
    if (free <= left + blocked) return;
    const hold = (contractId: string, amount: bigint) =>
      this.app.get(HoldRoom).execute(tx, { ...place, contractId, caseId: newId(), amount });
    await hold(this.rest, free - left - blocked);
    await hold(this.blocker, blocked);
  }

  /** Somebody's roles end now; a successor holds the same from now on, or nobody does. */
  async leaves(role: CastRole, successor: boolean): Promise<void> {
    const { personId } = this.who[role];
    await this.app.uow.run(systemActor('test'), async (tx) => {
      const at = await tx.now();
      const held = await tx.query<HeldRole>(
        `SELECT id, role, unit_id AS "unitId", provider_id AS "providerId" FROM role_assignment
         WHERE person_id = $1 AND valid_to IS NULL AND valid_from < $2`,
        [personId, at],
      );
      if (held.length === 0) return;
      const roles = held.map((one) => ({
        role: one.role,
        from: at,
        ...(one.unitId ? { unitId: one.unitId } : {}),
        ...(one.providerId ? { providerId: one.providerId } : {}),
      }));
      if (successor) this.who[role] = await makePerson(tx, { roles });
      for (const { id } of held) await this.app.get(EndRole).execute(tx, { id, at });
    });
  }

  /** Nobody of this play holds anything any more, and no room is held, so that the next one stands alone. */
  async leaveAll(contractIds: readonly string[]): Promise<void> {
    for (const contractId of [this.blocker, this.rest, ...contractIds]) await this.release(contractId);
    await this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE role_assignment SET valid_to = valid_from WHERE person_id = ANY($1::uuid[])`, [
        [...Object.values(this.who), this.people.informed].map(({ personId }) => personId),
      ]),
    );
  }

  /** A contract that never held room has none to give back. */
  private async release(contractId: string): Promise<void> {
    const command = { contractId, reason: 'withdrawn' } as const;
    try {
      await this.app.uow.run(systemActor('test'), (tx) => this.app.get(ReleaseRoom).execute(tx, command));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}

interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
}

/** Everybody else but the two sides and the coordinator. */
async function othersOf(tx: Tx, seeds: SeededCatalogue, unitId: string, joinedUnitId: string) {
  const one = (role: Role, place: { unitId?: string; providerId?: string } = {}) =>
    makePerson(tx, { roles: [{ role, ...place }] });
  const [region] = await tx.query<{ id: string }>(
    `WITH RECURSIVE up AS (SELECT id, parent_id, kind FROM org_unit WHERE id = $1
       UNION ALL SELECT u.id, u.parent_id, u.kind FROM org_unit u JOIN up ON up.parent_id = u.id)
     SELECT id FROM up WHERE kind = 'region'`,
    [unitId],
  );
  return {
    tr: await one('tr', { unitId }),
    anchor: await one('anchor', { unitId: seeds.unit('hs-oeresoe') }),
    chair: await one('committee_chair', { unitId: region?.id ?? '' }),
    otherCoordinator: await one('coordinator', { providerId: seeds.provider('ruc') }),
    employersCentral: await one('central_employers'),
    unionsCentral: await one('central_unions'),
    joinedManager: await one('manager', { unitId: joinedUnitId }),
    joinedRepresentative: await one('amr', { unitId: joinedUnitId }),
    joinedAnchor: await one('anchor', { unitId: seeds.unit('hs-lindehus') }),
    consultant: await one('consultant', { providerId: seeds.provider('joblife') }),
  };
}

/** A case in dialogue at another workplace; none when the round takes no requests any more. */
async function rivalOf(app: TestApp, seeds: SeededCatalogue): Promise<string | null> {
  try {
    const place = { unit: 'sj-boegelund-doegn', provider: 'joblife' };
    return (await ContractBuilder.inDialogue(app, seeds, place)).caseId;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
