import { defineTexts } from '@samraad/platform';
import type { Placeholder } from '../domain/placeholders';

/** What a standard contract calls what differs from contract to contract: `{{pris}}`. */
export const placeholderNames: Readonly<Record<Placeholder, string>> = {
  provider: 'udbyder',
  workplace: 'arbejdsplads',
  round: 'runde',
  reference: 'sagsnummer',
  price: 'pris',
  firstDay: 'første dag',
  lastDay: 'sidste dag',
};

/** Words of the standard contract: refusals, its proposal and what the audit says. */
export const standardContractDa = defineTexts({
  'contracts.placeholder-unknown': 'Samråd kender ikke {name}. Brug kun de navne, der står under feltet.',
  'contracts.placeholder-broken': 'Tuborgklammer bruges kun om et navn, fx {name}.',
  'contracts.standard-markup':
    'Standardkontrakten er almindelig tekst. Tegnet < må ikke begynde et HTML-element.',
  'contracts.standard-same': 'Det er den tekst, der allerede gælder.',
  'contracts.standard-unknown': 'Runden har ikke den udgave af standardkontrakten.',
  'contracts.standard-title': 'Udgave {no} af standardkontrakten for {round}',
  'proposals.kind.contract.standard': 'Standardkontrakt for en runde',
  'audit.contracts.standard-set': 'Udgave {no} af standardkontrakten for {round} blev besluttet',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof standardContractDa> {}
}
