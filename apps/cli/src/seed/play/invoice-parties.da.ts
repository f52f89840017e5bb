const at = { street: 'Prøvevej 4', postalCode: '2100', city: 'København Ø' };
const exempt = { vat: 'exempt' as const };

/** Fictional: numbers that check, and belong to nobody. */
export const demoBuyer = {
  name: 'De centrale parter (demo)',
  cvr: '10000009',
  ...{ street: 'Demogade 1', postalCode: '1000', city: 'København K' },
  gln: '5790000000012',
};

export const demoSellers = [
  { key: 'joblife', name: 'Joblife (demo)', cvr: '10000017', ...at, iban: '0040 0440116243', ...exempt },
  { key: 'nfa', name: 'NFA (demo)', cvr: '10000025', ...at, iban: '0040 0440116244', ...exempt },
  {
    key: 'ruc',
    name: 'RUC (demo)',
    cvr: '10000033',
    ...at,
    iban: '0040 0440116245',
    vat: 'standard' as const,
  },
];
