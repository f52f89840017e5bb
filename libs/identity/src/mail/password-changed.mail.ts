import { addressOf, defineMail } from '@samraad/platform';

export const passwordChangedMail = defineMail({
  key: 'identity.password-changed',
  summary: 'Til ejeren af en bruger, når adgangskoden er skiftet.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Din adgangskode er skiftet',
    heading: 'Adgangskoden til din bruger er skiftet.',
    paragraphs: [
      'Er du logget ind andre steder, er du logget ud dér og skal logge ind igen.',
      'Var det dig selv, skal du ikke gøre mere.',
      'Var det ikke dig, så bed straks om et nyt link på siden »Glemt adgangskode«, vælg en ny adgangskode, og skriv til administratoren.',
    ],
    action: { label: 'Det var ikke mig', path: addressOf('forgotten-password') },
    reason: 'adgangskoden til den bruger, der har din e-mailadresse, er skiftet',
  }),
  sample: {},
});
