import { addressOf, defineMail, formatInstantYear, mailToken } from '@samraad/platform';

interface Invitation {
  readonly inviter: string | null;
  /** One sentence. */
  readonly asked: string | null;
  readonly until: Date;
}

export const invitationMail = defineMail<Invitation>({
  key: 'identity.invitation',
  summary: 'Til den, der er inviteret til Samråd, med et link, der virker én gang.',
  atOnce: true,
  compose: (v) => ({
    subject: v.inviter === null ? 'Du er inviteret til Samråd' : `${v.inviter} har inviteret dig til Samråd`,
    heading:
      v.inviter === null ? 'Du er blevet oprettet i Samråd.' : `${v.inviter} har inviteret dig til Samråd.`,
    paragraphs: [
      ...(v.asked === null ? [] : [v.asked]),
      'Samråd er regionernes fælles vej til rådgivning om det psykiske arbejdsmiljø. Åbn linket, og vælg en adgangskode. Så er du inde.',
      'Linket er kun til dig og virker én gang. Send det ikke videre.',
    ],
    deadline: `Linket virker til ${formatInstantYear(v.until)}.`,
    action: { label: 'Kom i gang', path: addressOf('link', { token: mailToken }) },
    reason: 'nogen har skrevet din e-mailadresse i en invitation',
  }),
  sample: {
    inviter: 'Mette Holm',
    asked: 'Mette Holm vil gerne skrive en henvendelse sammen med dig.',
    until: new Date('2026-12-04T11:10:00Z'),
  },
});
