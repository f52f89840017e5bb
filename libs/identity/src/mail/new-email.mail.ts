import { addressOf, defineMail, formatInstantYear, mailToken } from '@samraad/platform';

export const newEmailMail = defineMail({
  key: 'identity.new-email',
  summary: 'Til den nye adresse, når nogen vil skifte den e-mailadresse, de logger ind med.',
  atOnce: true,
  compose: (v: { until: Date }) => ({
    subject: 'Bekræft din nye e-mailadresse',
    heading: 'Nogen vil logge ind på Samråd med den her e-mailadresse fra nu af.',
    paragraphs: [
      'Er det dig, så åbn linket, og tryk på knappen. Først da skifter adressen, og den gamle får besked.',
      'Er det ikke dig, skal du ikke gøre noget.',
    ],
    deadline: `Linket virker til ${formatInstantYear(v.until)}.`,
    action: { label: 'Bekræft adressen', path: addressOf('link', { token: mailToken }) },
    reason: 'din e-mailadresse er skrevet som en ny adresse',
  }),
  sample: { until: new Date('2026-11-28T11:10:00Z') },
});
