import { checkBuyer, checkSeller } from './party.rules';

const party = {
  name: 'Eksempel',
  cvr: '10 00 00 09',
  street: 'Vej 1',
  postalCode: '2100',
  city: 'København Ø',
};
const seller = { ...party, iban: '0040 0440116243', vat: 'exempt' as const };
const buyer = { ...party, gln: '5790 0000 0001 2' };

describe('who sends and who receives an invoice', () => {
  it('is kept with its numbers alone', () => {
    expect(checkSeller(seller)).toEqual({ ...seller, cvr: '10000009', iban: 'DK5000400440116243' });
    expect(checkBuyer({ ...buyer, cvr: 'DK10000009' })).toEqual({
      ...buyer,
      cvr: '10000009',
      gln: '5790000000012',
    });
  });

  it.each([
    [{ cvr: '10000008' }, 'invoicing.cvr-wrong'],
    [{ name: ' ' }, 'invoicing.name-missing'],
    [{ street: '' }, 'invoicing.address-missing'],
    [{ city: ' ' }, 'invoicing.address-missing'],
    [{ postalCode: '21000' }, 'invoicing.postal-code-wrong'],
    [{ iban: 'DK5100400440116243' }, 'invoicing.account-wrong'],
  ])('refuses %j', (wrong, key) => {
    expect(checkSeller({ ...seller, ...wrong })).toMatchObject({ key });
  });

  it('refuses an EAN number whose check digit is another', () => {
    expect(checkBuyer({ ...buyer, gln: '5790000000013' })).toMatchObject({ key: 'invoicing.gln-wrong' });
    expect(checkBuyer({ ...buyer, cvr: '1' })).toMatchObject({ key: 'invoicing.cvr-wrong' });
  });
});
