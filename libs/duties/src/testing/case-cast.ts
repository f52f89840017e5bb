import { FrameReader, HoldRoom, ReleaseRoom, SetFrame } from '@samraad/budget';
import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { newId, Refused, systemActor } from '@samraad/platform';
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
] as const;
export type CastRole = (typeof castRoles)[number];

/** The same as plain data, for another process. */
export interface CastPeople {
  readonly people: RequestPeople;
  readonly providerIds: readonly string[];
  /** Holds so much of the first provider's frame that a dear contract waits, until it is released. */
  readonly blocker: string;
  readonly who: Readonly<Record<CastRole, MadePerson>>;
}

/** One of them, by a number. */
export const anyOf = ({ who }: CastPeople, n: number): MadePerson =>
  who[castRoles[n % castRoles.length] ?? 'manager'];

/** Everybody who can lay a hand on a case; a role may pass to a successor. */
export class CaseCast implements CastPeople {
  readonly blocker = newId();

  private constructor(
    private readonly app: TestApp,
    readonly people: RequestPeople,
    readonly providerIds: readonly string[],
    readonly who: Record<CastRole, MadePerson>,
  ) {}

  static async at(app: TestApp, seeds: SeededCatalogue, anchored: boolean): Promise<CaseCast> {
    const unit = anchored ? 'hs-oeresoe-medicin' : 'sj-demo-akut';
    const { people } = await RequestBuilder.at(app, seeds, { unit, provider: 'joblife' });
    const providerIds = [seeds.provider('joblife'), seeds.provider('ruc')];
    const who = await app.uow.run(systemActor('test'), async (tx) => {
      const roundId = seeds.round('demo-26');
      for (const providerId of providerIds) {
        const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 1_000_000_000n }];
        if (!(await app.get(FrameReader).of(tx, roundId, providerId)))
          await app.get(SetFrame).execute(tx, { roundId, providerId, tranches, demo: true });
      }
      const [region] = await tx.query<{ id: string }>(
        `WITH RECURSIVE up AS (SELECT id, parent_id, kind FROM org_unit WHERE id = $1
           UNION ALL SELECT u.id, u.parent_id, u.kind FROM org_unit u JOIN up ON up.parent_id = u.id)
         SELECT id FROM up WHERE kind = 'region'`,
        [people.unitId],
      );
      const regionId = region?.id ?? '';
      const { manager, representative, coordinator, unitId } = people;
      return {
        manager,
        representative,
        tr: await makePerson(tx, { roles: [{ role: 'tr', unitId }] }),
        anchor: await makePerson(tx, { roles: [{ role: 'anchor', unitId: seeds.unit('hs-oeresoe') }] }),
        chair: await makePerson(tx, { roles: [{ role: 'committee_chair', unitId: regionId }] }),
        coordinator,
        otherCoordinator: await makePerson(tx, {
          roles: [{ role: 'coordinator', providerId: seeds.provider('ruc') }],
        }),
        employersCentral: await makePerson(tx, { roles: [{ role: 'central_employers' }] }),
        unionsCentral: await makePerson(tx, { roles: [{ role: 'central_unions' }] }),
      };
    });
    const cast = new CaseCast(app, people, providerIds, who);
    await cast.fillFrame(seeds);
    return cast;
  }

  private async fillFrame(seeds: SeededCatalogue): Promise<void> {
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('joblife') };
    const held = { ...place, contractId: this.blocker, caseId: newId(), amount: 700_000_000n };
    await this.app.uow.run(systemActor('test'), (tx) => this.app.get(HoldRoom).execute(tx, held));
  }

  /** Somebody's roles end now; a successor holds the same from now on, or nobody does. */
  async leaves(role: CastRole, successor: boolean): Promise<void> {
    const { personId } = this.who[role];
    await this.app.uow.run(systemActor('test'), async (tx) => {
      const at = await tx.now();
      const ended = await tx.query<{ role: 'manager'; unit_id: string | null; provider_id: string | null }>(
        `UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1 AND valid_to IS NULL AND valid_from < $2
         RETURNING role, unit_id, provider_id`,
        [personId, at],
      );
      if (!successor || ended.length === 0) return;
      const roles = ended.map(({ role: held, unit_id, provider_id }) => ({
        role: held,
        from: at,
        ...(unit_id ? { unitId: unit_id } : {}),
        ...(provider_id ? { providerId: provider_id } : {}),
      }));
      this.who[role] = await makePerson(tx, { roles });
    });
  }

  /** Nobody of this play holds anything any more, and no room is held, so that the next one stands alone. */
  async leaveAll(contractIds: readonly string[]): Promise<void> {
    for (const contractId of [this.blocker, ...contractIds]) await this.release(contractId);
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
