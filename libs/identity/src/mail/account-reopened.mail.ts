import { addressOf, defineMail } from '@samraad/platform';

export const accountReopenedMail = defineMail({
  key: 'identity.account-reopened',
  summary: 'Til ejeren, når en administrator har åbnet en lukket bruger igen.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Din bruger er åben igen',
    heading: 'En administrator har åbnet din bruger i Samråd igen.',
    paragraphs: [
      'De roller, du havde, kommer ikke igen af sig selv. Mangler du en, så spørg den, der giver roller.',
      'Log ind med den adgangskode, du havde. Har du glemt den, så bed om et link til at vælge en ny.',
    ],
    action: { label: 'Log ind', path: addressOf('sign-in') },
    reason: 'brugeren har den her e-mailadresse',
  }),
  sample: {},
});
