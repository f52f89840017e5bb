import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { foundChoices, keeperChoices } from '../give-role/give-role.examples';
import { presentInvitePerson } from './invite-person.presenter';
import { typedDay } from '../../shell';

const today = typedDay('from', '2026-11-27');
const known = [
  {
    field: 'email',
    message: 'E-mailadressen hører til en person med et andet navn. Ret navnet eller adressen.',
  },
];

/** Inviting somebody. */
export const invitePersonExamples = defineExamples({
  template: join(__dirname, 'invite-person.hbs'),
  present: presentInvitePerson,
  facts: {
    'en rolleansvarlig begynder': [keeperChoices, new Fields(today), 'indsendelse'],
    'adressen er en andens': [
      foundChoices,
      new Fields(
        { ...today, name: 'Mette Hol', email: 'mette.holm@demosygehus.example', role: 'amr' },
        known,
      ),
      'indsendelse',
    ],
  },
});
