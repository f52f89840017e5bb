import { branch, region, type OrgUnitSeed } from './org-unit-seed';

const hospital = branch(
  {
    key: 'mj-hedesund',
    name: 'Hedesund Hospital (demo)',
    kind: 'hospital',
    sector: 'hospital',
    parent: 'midtjylland',
  },
  [
    { key: 'mj-hedesund-akut', name: 'Akutafdelingen', areas: ['emergency'] },
    { key: 'mj-hedesund-boern', name: 'Børneafdelingen' },
  ],
);

const social = branch(
  {
    key: 'mj-oest',
    name: 'Specialområde Øst (demo)',
    kind: 'enterprise',
    sector: 'social',
    parent: 'midtjylland',
  },
  [
    { key: 'mj-oest-birkely', name: 'Døgninstitutionen Birkely', kind: 'unit' },
    { key: 'mj-oest-lyngen', name: 'Dagtilbuddet Lyngen', kind: 'unit' },
  ],
);

const service = branch(
  {
    key: 'mj-drift',
    name: 'Driftsservice (demo)',
    kind: 'enterprise',
    sector: 'service',
    parent: 'midtjylland',
  },
  [
    { key: 'mj-drift-rengoering', name: 'Rengøring og portører' },
    { key: 'mj-drift-medico', name: 'Medicoteknisk afdeling', sector: 'technical' },
  ],
);

/** Region Midtjylland: model 2. */
export const midtjyllandUnits: readonly OrgUnitSeed[] = [
  region('midtjylland', 'Region Midtjylland'),
  ...hospital,
  ...social,
  ...service,
];
