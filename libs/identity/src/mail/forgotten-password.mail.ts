import { addressOf, defineMail } from '@samraad/platform';

export const forgottenPasswordMail = defineMail({
  key: 'identity.forgotten-password',
  summary:
    'Til administratorerne, når nogen har glemt sin adgangskode og mails til adressen kommer tilbage; uden administrator til de centrale parter.',
  atOnce: true,
  compose: (v: { name: string; email: string; roles: string }) => ({
    subject: `${v.name} har glemt sin adgangskode, og mails når ikke frem`,
    heading: `${v.name} kan ikke logge ind, og vi kan ikke sende et link: mails til adressen kommer tilbage.`,
    paragraphs: [
      `Brugeren logger ind med ${v.email}. Roller: ${v.roles}.`,
      `Tag fat i ${v.name} på en måde, du kender i forvejen, for eksempel på arbejdspladsens telefon, og find ud af, hvilken adresse der virker. Send aldrig en adgangskode i en mail.`,
      `Alle kan skrive en andens e-mailadresse, når de beder om hjælp. Har ${v.name} ikke bedt om noget, skal du ikke gøre mere.`,
    ],
    action: { label: 'Åbn Samråd', path: addressOf('front') },
    reason: 'du er en af dem, der holder styr på brugere og roller',
  }),
  sample: { name: 'Mette Holm', email: 'mette.holm@region.example', roles: 'Leder' },
});
