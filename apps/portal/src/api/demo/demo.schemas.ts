import { t } from '@samraad/platform';
import { z } from 'zod';
import '../../i18n/api.da';
import { apiInstant, listQuery, listSchema } from '../shell';

export const demoPersonView = z.object({
  email: z.string(),
  password: z.string(),
  role: z.string(),
  name: z.string(),
});
export const demoPeopleView = listSchema(demoPersonView);
/** `movingTo`: where a move under way is going. */
export const clockView = z.object({ now: apiInstant, movingTo: apiInstant.nullable() });
export const mailView = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  at: apiInstant,
});

/** Just one of the two. */
export const moveClock = z
  .strictObject({
    advance: z.string().max(50).optional(),
    to: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ advance, to }) => (advance === undefined) !== (to === undefined), {
    error: () => t('api.one-of-two'),
  })
  .meta({ examples: [{ advance: 'P7D' }] });

export const mailsQuery = listQuery([], { to: z.string().max(254).optional() });

export const mailExample = {
  id: '17',
  to: 'leder@region.example',
  subject: 'Der mangler din underskrift',
  text: 'Kære leder …',
  html: '<p>Kære leder …</p>',
  at: '2026-11-27T13:10:00.000Z',
};
