import { addressOf, defineMail } from '@samraad/platform';

export const colleagueAnsweredMail = defineMail({
  key: 'requests.colleague-answered',
  summary: 'Til den, der inviterede en kollega, når kollegaen har svaret.',
  toOthers: true,
  compose: (v: {
    caseId: string;
    name: string;
    unit: string;
    role: string;
    side: string;
    accepts: boolean;
  }) => ({
    subject: v.accepts ? `${v.name} er med i henvendelsen` : `${v.name} har sagt nej til at være med`,
    heading: v.accepts
      ? `${v.name} har sagt ja og oplyst at være ${v.role} i ${v.unit}.`
      : `${v.name} har sagt nej til at være med som ${v.role} i ${v.unit}.`,
    paragraphs: v.accepts
      ? [
          'Rollen er oplyst af personen selv. Det står ved navnet, og begge sider skriver under på, at den er rigtig.',
          `I kan nu vælge ${v.name} til at skrive under for ${v.side}.`,
        ]
      : ['I kan invitere en anden eller vælge blandt dem, der allerede har en rolle hos jer.'],
    action: { label: 'Åbn kladden', path: addressOf('case.draft', { caseId: v.caseId }) },
  }),
  sample: {
    caseId: 'eksempel',
    name: 'Jonas Lind',
    unit: 'Akutmodtagelsen',
    role: 'arbejdsmiljørepræsentant',
    side: 'medarbejdersiden',
    accepts: true,
  },
});
