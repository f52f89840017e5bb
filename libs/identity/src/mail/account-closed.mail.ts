import { addressOf, defineMail } from '@samraad/platform';

export const accountClosedMail = defineMail({
  key: 'identity.account-closed',
  summary: 'Til ejeren, når en bruger er lukket af ejeren selv eller en administrator.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Din bruger er lukket',
    heading: 'Din bruger i Samråd er lukket, og du er logget ud overalt.',
    paragraphs: [
      'Det, du har gjort i sagerne, står der stadig.',
      'Var det en fejl, kan administratoren åbne brugeren igen. Adressen står på hjælpesiden.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'brugeren har haft den her e-mailadresse',
  }),
  sample: {},
});
