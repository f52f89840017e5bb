import { addressOf, defineMail } from '@samraad/platform';

export const externalUnlinkedMail = defineMail({
  key: 'identity.external-unlinked',
  summary: 'Til ejeren af en bruger, når den ikke længere kan logges ind via en region eller et universitet.',
  atOnce: true,
  compose: (v: { label: string; byOwner: boolean }) => ({
    subject: `Du kan ikke længere logge ind via ${v.label}`,
    heading: v.byOwner
      ? `Du har fjernet koblingen mellem din bruger i Samråd og ${v.label}.`
      : `En administrator har fjernet koblingen mellem din bruger i Samråd og ${v.label}.`,
    paragraphs: [
      'Du logger ind med din e-mailadresse og adgangskode, som du plejer. Mangler du en adgangskode, kan du bede om hjælp på siden, hvor du logger ind.',
      `Vil du bruge ${v.label} igen, kobler du den på »Min side«, når du er logget ind.`,
    ],
    action: { label: 'Se dine måder at logge ind på', path: addressOf('own-page.external') },
    reason: 'koblingen gjaldt den bruger, der har din e-mailadresse',
  }),
  sample: { label: 'Region Nord', byOwner: false },
});
