import { isCvr } from '@samraad/catalogue';
import { isRefusal, refusal, type Refusal, trimmed } from '@samraad/platform';
import { readAccount } from './account';
import { isGln } from './gln';
import type { Buyer, Party, Seller } from './party';

const digits = (text: string): string => text.replace(/[\s.-]/g, '');

function checkParty(given: Party): Party | Refusal {
  const party = {
    name: trimmed(given.name),
    cvr: digits(given.cvr).replace(/^DK/i, ''),
    street: trimmed(given.street),
    postalCode: digits(given.postalCode),
    city: trimmed(given.city),
  };
  if (!isCvr(party.cvr)) return refusal('invoicing.cvr-wrong');
  if (party.name === '') return refusal('invoicing.name-missing');
  if (party.street === '' || party.city === '') return refusal('invoicing.address-missing');
  return /^[0-9]{4}$/.test(party.postalCode) ? party : refusal('invoicing.postal-code-wrong');
}

/** A sender with its numbers as they are stored, or what is wrong with one of them. `iban` may be a Danish account. */
export function checkSeller(given: Seller): Seller | Refusal {
  const party = checkParty(given);
  if (isRefusal(party)) return party;
  const iban = readAccount(given.iban);
  return iban === null ? refusal('invoicing.account-wrong') : { ...party, iban, vat: given.vat };
}

/** A receiver with its numbers as they are stored, or what is wrong with one of them. */
export function checkBuyer(given: Buyer): Buyer | Refusal {
  const party = checkParty(given);
  if (isRefusal(party)) return party;
  const gln = digits(given.gln);
  return isGln(gln) ? { ...party, gln } : refusal('invoicing.gln-wrong');
}
