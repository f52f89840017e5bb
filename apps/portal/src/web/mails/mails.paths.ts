import { addressOf } from '@samraad/platform';

/** Links to the mails that did not arrive. */
export const mailPaths = {
  list: () => addressOf('mails'),
  page: (page: number) => addressOf('mails', {}, { side: String(page) }),
  mail: (mailId: string) => addressOf('mail', { mailId }),
};
