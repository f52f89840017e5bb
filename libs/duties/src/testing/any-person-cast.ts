import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseCast, castRoles } from './case-cast';

/** Beside those of the case: a joined workplace's two sides, and those who stand outside or have left. */
export const moreRoles = [
  'joinedManager',
  'joinedRepresentative',
  'bothSides',
  'consultant',
  'former',
  'stranger',
  'administrator',
  'auditor',
  'informed',
] as const;
export type AnyRole = (typeof castRoles)[number] | (typeof moreRoles)[number];
export const anyRoles: readonly AnyRole[] = [...castRoles, ...moreRoles];

/** Everybody who could try anything with a case. */
export interface AnyCast {
  readonly cast: CaseCast;
  readonly joinedUnitId: string;
  readonly who: Readonly<Record<AnyRole, MadePerson>>;
}

export async function castAnybody(app: TestApp, seeds: SeededCatalogue, anchored: boolean): Promise<AnyCast> {
  const cast = await CaseCast.at(app, seeds, anchored);
  const { unitId, providerId } = cast.people;
  const joinedUnitId = seeds.unit(anchored ? 'hs-oeresoe-akut' : 'sj-demo-medicin');
  const more = await app.uow.run(systemActor('test'), async (tx) => {
    const at = await tx.now();
    const former = await makePerson(tx, { roles: [{ role: 'manager', unitId }] });
    await tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [former.personId, at]);
    return {
      former,
      joinedManager: await makePerson(tx, { roles: [{ role: 'manager', unitId: joinedUnitId }] }),
      joinedRepresentative: await makePerson(tx, { roles: [{ role: 'amr', unitId: joinedUnitId }] }),
      bothSides: await makePerson(tx, {
        roles: [
          { role: 'tr', unitId },
          { role: 'manager', unitId },
        ],
      }),
      consultant: await makePerson(tx, { roles: [{ role: 'consultant', providerId }] }),
      stranger: await makePerson(tx, {
        roles: [{ role: 'manager', unitId: seeds.unit('hs-praehospital-vagt') }],
      }),
      administrator: await makePerson(tx, { roles: [{ role: 'administrator' }] }),
      auditor: await makePerson(tx, { roles: [{ role: 'auditor' }] }),
    };
  });
  return { cast, joinedUnitId, who: { ...cast.who, ...more, informed: cast.people.informed } };
}
