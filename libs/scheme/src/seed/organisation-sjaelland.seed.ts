import { branch, region, type OrgUnitSeed } from './org-unit-seed';

const hospital = branch(
  { key: 'sj-demo', name: 'Demo Sygehus', kind: 'hospital', sector: 'hospital', parent: 'sjaelland' },
  [
    { key: 'sj-demo-akut', name: 'Akutmodtagelsen', areas: ['emergency'] },
    { key: 'sj-demo-medicin', name: 'Medicinsk afdeling', areas: ['medicine'] },
  ],
);

const ward: OrgUnitSeed = {
  key: 'sj-demo-medicin-m3',
  name: 'Sengeafsnit M3',
  kind: 'unit',
  sector: 'hospital',
  parent: 'sj-demo-medicin',
  areas: ['medicine'],
};

const psychiatry = branch(
  {
    key: 'sj-boegelund',
    name: 'Bøgelund Psykiatri (demo)',
    kind: 'hospital',
    sector: 'psychiatry',
    parent: 'sjaelland',
  },
  [
    { key: 'sj-boegelund-doegn', name: 'Døgnafdelingen', areas: ['psychiatry'] },
    { key: 'sj-boegelund-distrikt', name: 'Distriktspsykiatrien', areas: ['psychiatry'] },
  ],
);

const social = branch(
  {
    key: 'sj-egebakken',
    name: 'Egebakken Bosted (demo)',
    kind: 'enterprise',
    sector: 'social',
    parent: 'sjaelland',
  },
  [
    { key: 'sj-egebakken-nord', name: 'Hus Nord', kind: 'unit' },
    { key: 'sj-egebakken-syd', name: 'Hus Syd', kind: 'unit' },
  ],
);

const administration = branch(
  {
    key: 'sj-administration',
    name: 'Regionens administration (demo)',
    kind: 'enterprise',
    sector: 'administration',
    parent: 'sjaelland',
  },
  [
    { key: 'sj-administration-indkoeb', name: 'Indkøb' },
    { key: 'sj-administration-personale', name: 'Personaleafdelingen' },
  ],
);

/** Region Sjælland: model 2. */
export const sjaellandUnits: readonly OrgUnitSeed[] = [
  region('sjaelland', 'Region Sjælland'),
  ...hospital,
  ward,
  ...psychiatry,
  ...social,
  ...administration,
];
