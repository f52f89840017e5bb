const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

export const listedPersonExample = {
  id,
  name: 'Jonas Lind',
  emails: ['jonas.lind@demosygehus.example'],
  roles: [{ role: 'amr', place: 'Akutmodtagelsen' }],
  roleCount: 1,
};

export const roleExample = {
  id: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d01',
  personId: id,
  role: 'amr',
  unitId: '6f2c9e0d-8d6b-4c55-9a59-3f5a2b7c1d20',
  providerId: null,
  place: 'Akutmodtagelsen',
  from: '2024-04-01',
  lastDay: null,
  state: 'held',
  heirs: [],
  cameFrom: null,
};

export const personExample = {
  id,
  name: 'Jonas Lind',
  mergedInto: null,
  accounts: [
    {
      id: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22',
      email: 'jonas.lind@demosygehus.example',
      active: true,
      invited: false,
    },
  ],
  roles: [roleExample],
};
