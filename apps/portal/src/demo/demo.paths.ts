import { addresses, addressOf } from '@samraad/platform';

/** The demo's own provider, in addresses. */
export const demoRegionKey = 'regionen';

/** Links to the demo's own pages. */
export const demoPaths = {
  people: addresses['demo.people'],
  /** The demo's own provider, which is no page but a whole server's answers. */
  regionLogin: '/demo/regionens-login',
  clock: addresses['demo.clock'],
  mails: addresses['demo.mails'],
  mail: (id: string) => addressOf('demo.mail', { id }),
  mailHtml: (id: string) => addressOf('demo.mail-html', { id }),
} as const;
