import { addressOf, defineMail } from '@samraad/platform';

export const peopleMergedMail = defineMail({
  key: 'identity.people-merged',
  summary: 'Til begge adresser, når en administrator har lagt to personer sammen, fordi de er den samme.',
  atOnce: true,
  compose: ({ kept, name }: { readonly kept: boolean; readonly name: string }) => ({
    subject: 'Dine to brugere i Samråd er lagt sammen',
    heading: 'Du stod i Samråd som to personer. En administrator har lagt dem sammen til én.',
    paragraphs: [
      kept
        ? `Du logger ind, som du plejer, og står som ${name}.`
        : `Brugeren med den her adresse er lukket. Du står som ${name} og logger ind med din anden bruger.`,
      'Roller og åbne opgaver er flyttet med. Det, du har skrevet og skrevet under, står, som det gjorde.',
      'Er du ikke den samme person? Så kontakt administratoren nu. Adressen står på hjælpesiden.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'en af dine brugere i Samråd har den her e-mailadresse',
  }),
  sample: { kept: false, name: 'Jonas Lind' },
});
