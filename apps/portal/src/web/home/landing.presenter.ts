import { addressOf, t } from '@samraad/platform';
import '../../i18n/pages.da';

/** The short first page, until the area of requests draws a richer one. */
export const landing = {
  title: t('landing.title'),
  page: {
    title: t('landing.heading'),
    text: t('landing.text'),
    primary: { text: t('landing.sign-in'), href: addressOf('sign-in') },
    secondary: { text: t('landing.help'), href: addressOf('help') },
    steps: ([1, 2, 3] as const).map((step) => ({
      title: t(`landing.step-${step}`),
      text: t(`landing.step-${step}-text`),
    })),
  },
};
