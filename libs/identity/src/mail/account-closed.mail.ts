import { addressOf, defineMail } from '@samraad/platform';

export const accountClosedMail = defineMail({
  key: 'identity.account-closed',
  summary: 'Til ejeren, når en bruger er lukket af ejeren selv eller en administrator.',
  atOnce: true,
  compose: ({ roles }: { readonly roles: boolean }) => ({
    subject: 'Din bruger er lukket',
    heading: 'Din bruger i Samråd er lukket, og du er logget ud overalt.',
    paragraphs: [
      'Det, du har gjort i sagerne, står der stadig.',
      ...(roles ? ['Dine roller er ophørt, og det, der ventede på dig, venter nu på andre.'] : []),
      'Var det en fejl, kan administratoren åbne brugeren igen. Adressen står på hjælpesiden.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'brugeren har haft den her e-mailadresse',
  }),
  sample: { roles: true },
});
