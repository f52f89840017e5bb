import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseCast, castRoles } from './case-cast';

/** Beside those of the case: one with roles on both sides, and those who stand outside or have left. */
export const moreRoles = ['bothSides', 'former', 'stranger', 'administrator', 'auditor', 'informed'] as const;
export type AnyRole = (typeof castRoles)[number] | (typeof moreRoles)[number];
export const anyRoles: readonly AnyRole[] = [...castRoles, ...moreRoles];

/** Everybody who could try anything with a case. */
export interface AnyCast {
  readonly cast: CaseCast;
  readonly who: Readonly<Record<AnyRole, MadePerson>>;
}

export async function castAnybody(app: TestApp, seeds: SeededCatalogue, anchored: boolean): Promise<AnyCast> {
  const cast = await CaseCast.at(app, seeds, anchored);
  const { unitId } = cast.people;
  const more = await app.uow.run(systemActor('test'), async (tx) => {
    const at = await tx.now();
    const former = await makePerson(tx, { roles: [{ role: 'manager', unitId }] });
    await tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [former.personId, at]);
    return {
      former,
      bothSides: await makePerson(tx, {
        roles: [
          { role: 'tr', unitId },
          { role: 'manager', unitId },
        ],
      }),
      stranger: await makePerson(tx, {
        roles: [{ role: 'manager', unitId: seeds.unit('hs-praehospital-vagt') }],
      }),
      administrator: await makePerson(tx, { roles: [{ role: 'administrator' }] }),
      auditor: await makePerson(tx, { roles: [{ role: 'auditor' }] }),
    };
  });
  return { cast, who: { ...cast.who, ...more, informed: cast.people.informed } };
}
