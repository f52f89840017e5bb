import { addressOf, defineMail } from '@samraad/platform';

export const signInWithPasswordMail = defineMail({
  key: 'identity.sign-in-with-password',
  summary: 'Til den, der har bedt om et link til at logge ind, men hvis rolle kræver en adgangskode.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Log ind med din adgangskode',
    heading: 'Du har bedt om et link til at logge ind, men med din rolle skal du bruge din adgangskode.',
    paragraphs: [
      'Et link i en mail er kun nok for dem på arbejdspladserne. Med din rolle kan du se eller gøre mere, og så skal der mere til.',
      'Har du glemt adgangskoden, så tryk på »Jeg har glemt min adgangskode«. Så får du et link til at vælge en ny.',
      'Har du ikke bedt om det, skal du ikke gøre noget.',
    ],
    action: { label: 'Log ind', path: addressOf('sign-in') },
    reason: 'nogen har bedt om at logge ind med din e-mailadresse',
  }),
  sample: {},
});
