import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentRenamePerson } from './rename-person.presenter';

/** Putting a name right. */
export const renamePersonExamples = defineExamples({
  template: join(__dirname, 'rename-person.hbs'),
  present: presentRenamePerson,
  facts: {
    'navnet, som det står': [
      { id: ids.mette, name: 'Jonas Lind' },
      new Fields({ name: 'Jonas Lind' }),
      'indsendelse',
    ],
    'navnet mangler': [
      { id: ids.mette, name: 'Jonas Lind' },
      new Fields({ name: '' }, [{ field: 'name', message: 'Skriv et navn ved »Navn«.' }]),
      'indsendelse',
    ],
  },
});
