import { join } from 'node:path';
import { allRoles } from '@samraad/identity';
import { rolesToGive } from '@samraad/people';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import type { RoleChoices } from '../shared/role-form.presenter';
import { presentGiveRole } from './give-role.presenter';
import { typedDay } from '../../shell';

const mette = { id: ids.mette, name: 'Mette Holm' };
const today = typedDay('from', '2026-11-27');
/** What a role keeper chooses among before anything is looked for. */
export const keeperChoices: RoleChoices = {
  roles: rolesToGive({ administrator: false }, allRoles),
  units: [],
  noneFound: false,
  providers: [],
};
/** What an administrator has found. */
export const foundChoices: RoleChoices = {
  roles: allRoles,
  units: [
    { id: ids.unit, name: 'Akutmodtagelsen', where: 'Demo Sygehus, Region Sjælland' },
    { id: ids.other, name: 'Region Sjælland', where: '' },
  ],
  noneFound: false,
  providers: [{ id: ids.provider, name: 'Joblife' }],
};
const error = [{ field: 'units', message: 'Vælg mindst én enhed.' }];

/** Giving a role. */
export const giveRoleExamples = defineExamples({
  template: join(__dirname, 'give-role.hbs'),
  present: presentGiveRole,
  facts: {
    'en rolleansvarlig begynder': [mette, keeperChoices, new Fields(today), 'indsendelse'],
    'administratoren har fundet enheder, én er valgt': [
      mette,
      foundChoices,
      new Fields({ ...today, role: 'amr', find: 'akut', units: ids.unit }),
      'indsendelse',
    ],
    'intet fundet, og ingen enhed valgt': [
      mette,
      { ...keeperChoices, noneFound: true },
      new Fields({ ...today, role: 'amr', find: 'xyz' }, error),
      'indsendelse',
    ],
  },
});
