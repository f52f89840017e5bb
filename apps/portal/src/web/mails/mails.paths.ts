import { addressOf } from '@samraad/platform';

/** Links to the mails that did not arrive. */
export const mailPaths = {
  list: () => addressOf('mails'),
  mail: (mailId: string) => addressOf('mail', { mailId }),
};
