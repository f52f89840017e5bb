import { join } from 'node:path';
import { defineExamples } from '../../views';
import { type LinkFacts, presentLink } from './link.presenter';

type Found = NonNullable<LinkFacts['found']>;
const facts = (found: Partial<Found> | null, other: string | null = null): [LinkFacts] => [
  {
    token: 'eksempel',
    found: found && { purpose: 'invitation', state: 'open', email: 'mette.holm@region.example', ...found },
    other,
  },
];

/** What a one-time link opens. */
export const linkExamples = defineExamples({
  template: join(__dirname, 'link.hbs'),
  present: presentLink,
  facts: {
    'en invitation': facts({}),
    'den første administrator': facts({ purpose: 'setup' }),
    'at logge ind': facts({ purpose: 'sign-in' }),
    'en ny adgangskode, mens en anden er logget ind': facts({ purpose: 'reset' }, 'Bo Lund'),
    'en ny e-mailadresse': facts({ purpose: 'new-email' }),
    'et link, der er brugt': facts({ state: 'used' }),
    'et link, der er udløbet': facts({ state: 'expired' }),
    'et link, der er afløst': facts({ state: 'replaced' }),
    'et link, der ikke findes': facts(null),
  },
});
