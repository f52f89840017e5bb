import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { backEntry } from '../../cases/why-back/why-back.examples';
import { exampleLine, exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { askedIn, jonasReady, messages, withTogether as of } from '../together/together.facts.examples';
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

const nudged = { unitId: ids.unit, side: 'employees', by: 'Mette Holm', day: '2026-11-20' } as const;
const invited = {
  ...{ id: ids.third, name: 'Emil Skov', role: 'amr' as const, unitId: ids.unit },
  invitedAt: new Date('2026-11-18T09:00:00Z'),
} as const;
const [place] = exampleDesk().request.workplaces;
const joining = exampleDesk({
  workplaces: place
    ? [place, { ...place, unitId: ids.other, name: 'Medicinsk afdeling', coordinating: false, asked: true }]
    : [],
  parties: [
    ...exampleDesk().request.parties,
    { personId: ids.sara, name: 'Sara Friis', unitId: ids.other, role: 'manager' },
  ],
});
const outside = { ...joining.viewer, coordinating: false, unitIds: [] };

/** The draft's list of tasks. */
export const draftExamples = defineExamples({
  template: join(__dirname, 'draft.hbs'),
  present: presentDraft,
  facts: {
    'kun arbejdspladsen er valgt': of({ ...exampleDesk(), line: write }),
    'et spørgsmål følger med': [
      ...of({ ...exampleDesk(), line: write }),
      [{ id: ids.other, provider: 'Joblife', subject: 'Kan I komme om natten?' }],
    ],
    'ingen fra den anden side': of({
      ...exampleDesk({ parties: exampleDesk().request.parties.filter(({ role }) => role === 'manager') }),
      line: write,
    }),
    'halvt udfyldt, og svaret står i vejen': of({
      ...exampleDesk({ answers: { title: 'Ro på', purpose: 'crisis' } }),
      line: write,
    }),
    'klar til at blive læst igennem': of({ ...exampleDesk(filled), line: write }),
    'den valgte udbyder har lukket': of({ ...exampleDesk({ ...filled, choice }), line: write, chosen: away }),
    'den valgte udbyder lukker snart': of({
      ...exampleDesk({ ...filled, choice }),
      line: write,
      chosen: soon,
    }),
    'den valgte udbyder er stoppet': of({
      ...exampleDesk({ ...filled, choice }),
      line: write,
      chosen: ended,
    }),
    'der er bedt om underskrifter': of({ ...exampleDesk(asked), line: exampleLine({}, 'sign-request') }),
    'sendt retur': of({
      ...exampleDesk({ ...asked, stage: 'returned' }),
      line: returned,
      whyBack: backEntry('requests.returned', why),
    }),
    'en har sagt nej til at skrive under': of({
      ...exampleDesk(filled),
      line: write,
      whyBack: backEntry('requests.signature-declined', { ...why, side: 'employees' }),
    }),
    'jonas er spurgt og har ikke været her': of({ ...exampleDesk(), line: write }, askedIn),
    'jonas er klar og har skrevet': of({ ...exampleDesk(filled), line: write }, jonasReady, {
      items: messages,
      total: 9,
    }),
    'der er rettet, efter at jonas var klar': of(
      { ...exampleDesk({ ...filled, version: 4 }), line: write },
      jonasReady,
    ),
    'mindet i dag': of({ ...exampleDesk(), line: write }, { ...askedIn, nudged: [nudged] }),
    'en ny kollega er inviteret': of({ ...exampleDesk(), line: write }, { invited: [invited] }),
    'en arbejdsplads er spurgt': of({ ...joining, line: write }, askedIn),
    'vores arbejdsplads er spurgt og har ikke svaret': of(
      { ...joining, line: write, viewer: outside },
      askedIn,
      null,
    ),
  },
});
