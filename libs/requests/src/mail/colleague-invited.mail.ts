import { addressOf, defineMail } from '@samraad/platform';

export const colleagueInvitedMail = defineMail({
  key: 'requests.colleague-invited',
  summary:
    'Til en, der allerede bruger Samråd og bliver inviteret til en kladde i en rolle på en arbejdsplads.',
  toOthers: true,
  compose: (v: { invitationId: string; inviter: string; unit: string; role: string }) => ({
    subject: `${v.inviter} inviterer dig til en henvendelse fra ${v.unit}`,
    heading: `${v.inviter} inviterer dig som ${v.role} i ${v.unit}.`,
    paragraphs: [
      'Er det din rolle, så sig ja. Så kan du læse og skrive med på henvendelsen, før nogen skriver under.',
      'Er det ikke din rolle, eller vil du ikke være med, så sig nej. Den, der inviterede dig, får svaret.',
    ],
    action: {
      label: 'Svar på invitationen',
      path: addressOf('colleague-invitation', { invitationId: v.invitationId }),
    },
  }),
  sample: {
    invitationId: 'eksempel',
    inviter: 'Mette Holm',
    unit: 'Akutmodtagelsen',
    role: 'arbejdsmiljørepræsentant',
  },
});
