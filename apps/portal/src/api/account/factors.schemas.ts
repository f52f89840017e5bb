import { writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { apiInstant } from '../shell';

/** What somebody has beside the first proof; never a secret. */
export const factorsView = z
  .object({
    app: z.object({ since: apiInstant }).nullable(),
    passkeys: z.int(),
    recoveryCodesLeft: z.int().nullable(),
  })
  .meta({ id: 'Factors' });
/** What an app is told while it is set up. */
export const appBegunView = z.object({ secret: z.string(), address: z.string() }).meta({ id: 'AppBegun' });
export const appCode = z.strictObject({ code: writtenLine(40) }).meta({ examples: [{ code: '123456' }] });
export const recoveryCodesView = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export const resetAsked = z
  .strictObject({ email: writtenLine(254) })
  .meta({ examples: [{ email: 'mette.holm@region.example' }] });

export const factorsExample = {
  app: { since: '2026-11-27T13:10:00.000Z' },
  passkeys: 1,
  recoveryCodesLeft: 10,
};
export const appBegunExample = {
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  address: 'otpauth://totp/…?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
};
export const recoveryCodesExample = { codes: ['ABCD-EFGH-2345-6777', 'JBSW-Y3DP-EHPK-3PXP'] };
