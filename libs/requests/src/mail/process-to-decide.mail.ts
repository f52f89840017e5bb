import { addressOf, defineMail } from '@samraad/platform';

export const processToDecideMail = defineMail({
  key: 'requests.process-to-decide',
  summary:
    'Til begge centrale parter, når en henvendelse venter på, om tilbuddet kan bruges ved et aftaleforløb med spredning.',
  toOthers: true,
  compose: (v: { caseId: string; processId: string; unit: string; sent: boolean }) => ({
    subject: `Tag stilling til et aftaleforløb på ${v.unit}`,
    heading: v.sent
      ? `${v.unit} har fået et aftaleforløb med spredning og er i gang med tilbuddet.`
      : `${v.unit} har et aftaleforløb med spredning og vil gerne bruge tilbuddet.`,
    paragraphs: [
      v.sent
        ? 'Henvendelsen er sendt. En kontrakt kan ikke underskrives, og en ny udbyder får ikke henvendelsen, før én af jer har svaret, om tilbuddet kan bruges.'
        : 'Begge sider har skrevet under. Henvendelsen bliver ikke sendt til udbyderen, før én af jer har svaret, om tilbuddet kan bruges.',
      'Skriv dagen og begrundelsen. Begge sider på arbejdspladsen får besked.',
    ],
    action: {
      label: 'Tag stilling',
      path: addressOf('case.decide-process', { caseId: v.caseId, processId: v.processId }),
    },
  }),
  sample: { caseId: 'eksempel', processId: 'eksempel', unit: 'Akutmodtagelsen', sent: false },
});
