import { addressOf, defineMail } from '@samraad/platform';

interface ProfileSentVars {
  readonly provider: string;
  readonly profileId: string;
}

interface ProfileAnsweredVars {
  readonly provider: string;
  readonly approved: boolean;
}

/** A provider has sent what everybody is to read of it: to both central sides, either of which answers. */
export const profileSentMail = defineMail<ProfileSentVars>({
  key: 'catalogue.profile-sent',
  summary: 'Til de centrale parter, når en udbyder sender en ny udgave af sin profil.',
  toOthers: true,
  compose: ({ provider, profileId }) => ({
    subject: `${provider} har skrevet om sin profil`,
    heading: `${provider} beder om, at en ny udgave af profilen bliver godkendt.`,
    paragraphs: [
      'Indtil en af jer har godkendt den, læser alle den udgave, der står der nu. Det er nok, at én af de centrale parter svarer.',
    ],
    action: { label: 'Læs ændringerne, og svar', path: addressOf('profile', { profileId }) },
  }),
  sample: { provider: 'RUC', profileId: 'eksempel' },
});

/** What the central parties answered: to the provider's coordinators. */
export const profileAnsweredMail = defineMail<ProfileAnsweredVars>({
  key: 'catalogue.profile-answered',
  summary: 'Til udbyderens koordinatorer, når en central part har godkendt profilen eller sendt den retur.',
  toOthers: true,
  compose: ({ provider, approved }) => ({
    subject: approved ? `${provider}s nye profil er godkendt` : `${provider}s profil er sendt retur`,
    heading: approved
      ? 'De centrale parter har godkendt jeres profil.'
      : 'De centrale parter har sendt jeres profil retur.',
    paragraphs: approved
      ? ['Alle kan læse den nye udgave fra nu af.']
      : [
          'Begrundelsen står på jeres profil. Alt, I har skrevet, er der stadig, og I kan rette det og sende det igen.',
        ],
    action: { label: 'Se jeres profil', path: addressOf('profile.own') },
  }),
  sample: { provider: 'RUC', approved: false },
});
