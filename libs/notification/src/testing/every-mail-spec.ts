import { allMails } from '@samraad/platform';
import { mailDefects } from './mail-defects';

/**
 * The one spec over all mails of the libs a test file has imported: call it in a `.spec.ts` after importing the lib's
 * index. Every sample renders in both parts, without holes, with one link, and with `.example` addresses only.
 */
export function everyMailSpec(area?: string): void {
  const mails = allMails().filter((mail) => area === undefined || mail.key.startsWith(`${area}.`));
  describe(`mails${area ? ` of ${area}` : ''}`, () => {
    it('are declared', () => {
      expect(mails.map((mail) => mail.key)).not.toHaveLength(0);
    });

    it.each(mails.map((mail) => [mail.key, mail] as const))('%s may be sent', (_key, mail) => {
      expect(mailDefects(mail)).toEqual([]);
    });
  });
}
