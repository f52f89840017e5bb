import { addressOf } from '@samraad/platform';
import { accountDa as words } from './account.da';

/** The way back to one's own page. */
export const ownCrumbs = (title: string) => [
  { text: words.own, href: addressOf('own-page') },
  { text: title },
];
export const backToOwn = { text: words.cancel, href: addressOf('own-page') };
