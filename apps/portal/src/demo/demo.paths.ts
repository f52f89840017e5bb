import { addresses, addressOf } from '@samraad/platform';

/** Links to the demo's own pages. */
export const demoPaths = {
  people: addresses['demo.people'],
  clock: addresses['demo.clock'],
  mails: addresses['demo.mails'],
  mail: (id: string) => addressOf('demo.mail', { id }),
  mailHtml: (id: string) => addressOf('demo.mail-html', { id }),
} as const;
