import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { backEntry } from '../../cases/why-back/why-back.examples';
import { exampleLine, exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentDraft } from './draft.presenter';

const write = exampleOwnLine('Skriv jeres henvendelse færdig sammen', 'Skriv videre', 'finish-draft');
const why = { name: 'Karin Dal', reason: 'Skriv, hvad I vil opnå, og hvornår I er i mål.' };
const returned = exampleOwnLine(
  'Henvendelsen er sendt retur: ret den, eller send den igen',
  'Se kladden',
  'answer-return',
);

const choice = {
  id: 'c',
  providerId: ids.provider,
  proposedBy: ids.mette,
  managementBy: ids.mette,
  employeesBy: ids.jonas,
  confirmedAt: new Date('2026-11-19T12:00:00Z'),
};
const closed = (stopsFrom: string) => ({
  name: 'Ruc',
  changes: [],
  absences: [{ from: '2026-12-21', to: '2027-01-03', stopsFrom }],
});
const [away, soon] = [closed('2026-11-16'), closed('2026-12-07')];
const ended = { name: 'Ruc', changes: [{ kind: 'ended', from: '2026-11-02' }], absences: [] } as const;

/** The draft's list of tasks. */
export const draftExamples = defineExamples({
  template: join(__dirname, 'draft.hbs'),
  present: presentDraft,
  facts: {
    'kun arbejdspladsen er valgt': [{ ...exampleDesk(), line: write }],
    'et spørgsmål følger med': [
      { ...exampleDesk(), line: write },
      [{ id: ids.other, provider: 'Joblife', subject: 'Kan I komme om natten?' }],
    ],
    'ingen fra den anden side': [
      {
        ...exampleDesk({ parties: exampleDesk().request.parties.filter(({ role }) => role === 'manager') }),
        line: write,
      },
    ],
    'halvt udfyldt, og svaret står i vejen': [
      { ...exampleDesk({ answers: { title: 'Ro på', purpose: 'crisis' } }), line: write },
    ],
    'klar til at blive læst igennem': [{ ...exampleDesk(filled), line: write }],
    'den valgte udbyder har lukket': [{ ...exampleDesk({ ...filled, choice }), line: write, chosen: away }],
    'den valgte udbyder lukker snart': [{ ...exampleDesk({ ...filled, choice }), line: write, chosen: soon }],
    'den valgte udbyder er stoppet': [{ ...exampleDesk({ ...filled, choice }), line: write, chosen: ended }],
    'der er bedt om underskrifter': [{ ...exampleDesk(asked), line: exampleLine({}, 'sign-request') }],
    'sendt retur': [
      {
        ...exampleDesk({ ...asked, stage: 'returned' }),
        line: returned,
        whyBack: backEntry('requests.returned', why),
      },
    ],
    'en har sagt nej til at skrive under': [
      {
        ...exampleDesk(filled),
        line: write,
        whyBack: backEntry('requests.signature-declined', { ...why, side: 'employees' }),
      },
    ],
  },
});
