import { checkNewProvider, type NewProvider, providerKey } from './new-provider.rules';

const given: NewProvider = {
  name: 'Trivselshuset',
  fullName: 'Trivselshuset ApS',
  cvr: '1000 0009',
  address: 'Prøvevej 1, 2100 Prøveby',
  website: 'https://www.trivselshuset.example/',
  email: 'Kontakt@Trivselshuset.example',
  phone: '',
};

describe('a provider that is new to the portal', () => {
  it('is kept in one form', () => {
    expect(checkNewProvider(given)).toMatchObject({
      key: 'trivselshuset',
      cvr: '10000009',
      website: 'www.trivselshuset.example',
      email: 'kontakt@trivselshuset.example',
    });
    expect(providerKey('Sæt & Rør på Ålen')).toBe('saet-roer-paa-aalen');
  });

  it.each([
    [{ cvr: '10000008' }, 'catalogue.cvr-wrong'],
    [{ website: 'javascript:alert(1)' }, 'catalogue.website-wrong'],
    [{ website: 'trivsel' }, 'catalogue.website-wrong'],
    [{ email: 'kontakt' }, 'catalogue.email-wrong'],
    [{ name: '§§§' }, 'catalogue.provider-name'],
  ] as const)('is refused with %j', (wrong, key) => {
    expect(checkNewProvider({ ...given, ...wrong })).toMatchObject({ refused: true, key });
  });
});
