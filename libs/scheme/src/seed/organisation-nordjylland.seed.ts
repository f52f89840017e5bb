import { branch, region, type OrgUnitSeed } from './org-unit-seed';

const hospital = branch(
  {
    key: 'nj-nordfjord',
    name: 'Nordfjord Sygehus (demo)',
    kind: 'hospital',
    sector: 'hospital',
    parent: 'nordjylland',
  },
  [
    { key: 'nj-nordfjord-medicin', name: 'Medicinsk afdeling', areas: ['medicine'] },
    { key: 'nj-nordfjord-operation', name: 'Operationsafdelingen' },
  ],
);

const ward: OrgUnitSeed = {
  key: 'nj-nordfjord-medicin-3',
  name: 'Afsnit 3',
  kind: 'unit',
  sector: 'hospital',
  parent: 'nj-nordfjord-medicin',
  areas: ['medicine'],
};

const social = branch(
  {
    key: 'nj-fjordhus',
    name: 'Specialtilbuddet Fjordhus (demo)',
    kind: 'enterprise',
    sector: 'social',
    parent: 'nordjylland',
  },
  [
    { key: 'nj-fjordhus-bo', name: 'Botilbuddet', kind: 'unit' },
    { key: 'nj-fjordhus-aktivitet', name: 'Aktivitetscentret', kind: 'unit' },
  ],
);

/** Region Nordjylland: model 2. */
export const nordjyllandUnits: readonly OrgUnitSeed[] = [
  region('nordjylland', 'Region Nordjylland'),
  ...hospital,
  ward,
  ...social,
];
