import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleProposal } from '../proposal.facts.examples';
import { presentProposal } from './proposal.presenter';

const fields = new Fields({}, []);
const ended = { endedAt: new Date('2026-11-20T13:32:00Z'), endedBy: 'p-ulla' };
const names = { proposer: 'Ida Falkner', ender: 'Ulla Bergstrøm', answering: ['Ulla Bergstrøm'] };

/** One proposal, as each side sees it. */
export const proposalExamples = defineExamples({
  template: join(__dirname, 'proposal.hbs'),
  present: presentProposal,
  facts: {
    'I skal svare': [exampleProposal(), fields, 'indsendelse'],
    'uden begrundelse for et nej': [
      exampleProposal(),
      new Fields({ answer: 'refuse' }, [{ field: 'reason', message: 'Skriv en begrundelse, når I afviser' }]),
      'indsendelse',
    ],
    'ja læses igennem': [exampleProposal(), fields, 'indsendelse', { answer: 'approve', reason: '' }],
    'nej læses igennem': [
      exampleProposal(),
      fields,
      'indsendelse',
      { answer: 'refuse', reason: 'Vi venter til april.' },
    ],
    'de andre skal svare': [exampleProposal({}, { standing: 'proposing' }), fields, 'indsendelse'],
    'revisor læser': [exampleProposal({}, { standing: 'reading' }), fields, 'indsendelse'],
    'grundlaget har ændret sig': [exampleProposal({}, { holds: false }), fields, 'indsendelse'],
    'kan ikke gennemføres': [
      exampleProposal({}, { obstacle: 'Runden er slut, og dens rammer kan ikke ændres mere.' }),
      fields,
      'indsendelse',
    ],
    godkendt: [exampleProposal({ state: 'approved', ...ended }, { names }), fields, 'indsendelse'],
    afvist: [
      exampleProposal({ state: 'refused', ...ended, answer: 'Vi venter til april.' }, { names }),
      fields,
      'indsendelse',
    ],
    'trukket tilbage': [
      exampleProposal({ state: 'withdrawn', ...ended }, { standing: 'proposing' }),
      fields,
      'indsendelse',
    ],
    bortfaldet: [
      exampleProposal({ state: 'lapsed', endedAt: new Date('2026-12-02T23:00:00Z') }),
      fields,
      'indsendelse',
    ],
    'gælder ikke mere': [
      exampleProposal({ state: 'overtaken', endedAt: ended.endedAt }),
      fields,
      'indsendelse',
    ],
    'en region, hvor ingen kan svare': [
      exampleProposal(
        { pair: 'committee', regionId: 'r', side: 'committee_chair' },
        { standing: 'proposing', names: { ...names, answering: [] } },
      ),
      fields,
      'indsendelse',
    ],
  },
});
