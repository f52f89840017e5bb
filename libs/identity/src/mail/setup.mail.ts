import { addressOf, defineMail, formatInstantYear, mailToken } from '@samraad/platform';

export const setupMail = defineMail({
  key: 'identity.setup',
  summary: 'Til den første administrator, når Samråd sættes op, med et link til at vælge en adgangskode.',
  atOnce: true,
  compose: (v: { until: Date }) => ({
    subject: 'Du er administrator for Samråd',
    heading: 'Samråd er sat op, og du er den første administrator.',
    paragraphs: [
      'Åbn linket, og vælg en adgangskode. Derefter kan du invitere andre og give dem roller.',
      'Linket er kun til dig og virker én gang. Den, der satte Samråd op, har fået det samme link vist.',
    ],
    deadline: `Linket virker til ${formatInstantYear(v.until)}.`,
    action: { label: 'Kom i gang', path: addressOf('link', { token: mailToken }) },
    reason: 'din e-mailadresse blev skrevet, da Samråd blev sat op',
  }),
  sample: { until: new Date('2026-12-04T11:10:00Z') },
});
