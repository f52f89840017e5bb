import { addressOf, defineMail } from '@samraad/platform';

export const emailChangedMail = defineMail({
  key: 'identity.email-changed',
  summary: 'Til den gamle adresse, når e-mailadressen til en bruger er skiftet.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Din e-mailadresse er skiftet',
    heading: 'Den bruger, der havde den her e-mailadresse, har fået en anden.',
    paragraphs: [
      'Fra nu af logger du ind med den nye adresse, og mails fra Samråd kommer dér.',
      'Var det ikke dig, så skriv straks til administratoren. Adressen står på hjælpesiden.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'din bruger har haft den her e-mailadresse indtil nu',
  }),
  sample: {},
});
