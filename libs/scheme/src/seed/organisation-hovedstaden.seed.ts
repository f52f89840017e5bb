import { branch, region, type OrgUnitSeed } from './org-unit-seed';

const hospital = branch(
  {
    key: 'hs-oeresoe',
    name: 'Øresø Hospital (demo)',
    kind: 'hospital',
    sector: 'hospital',
    parent: 'hovedstaden',
  },
  [
    { key: 'hs-oeresoe-medicin', name: 'Medicinsk afdeling', areas: ['medicine'] },
    { key: 'hs-oeresoe-akut', name: 'Akutmodtagelsen', areas: ['emergency'] },
    { key: 'hs-oeresoe-klinik', name: 'Akutklinikken', areas: ['emergency'] },
    { key: 'hs-oeresoe-kirurgi', name: 'Kirurgisk afdeling' },
  ],
);

const ward: OrgUnitSeed = {
  key: 'hs-oeresoe-medicin-2',
  name: 'Medicinsk sengeafsnit 2',
  kind: 'unit',
  sector: 'hospital',
  parent: 'hs-oeresoe-medicin',
  areas: ['medicine'],
};

const psychiatry = branch(
  {
    key: 'hs-lindehus',
    name: 'Lindehus Psykiatri (demo)',
    kind: 'hospital',
    sector: 'psychiatry',
    parent: 'hovedstaden',
  },
  [
    {
      key: 'hs-lindehus-akut',
      name: 'Psykiatrisk akutmodtagelse',
      areas: ['psychiatry', 'emergency'],
    },
    { key: 'hs-lindehus-rets', name: 'Retspsykiatrisk afdeling', areas: ['psychiatry'] },
    { key: 'hs-lindehus-ambulant', name: 'Ambulant afdeling' },
  ],
);

const prehospital = branch(
  {
    key: 'hs-praehospital',
    name: 'Den Præhospitale Virksomhed',
    kind: 'enterprise',
    sector: 'prehospital',
    parent: 'hovedstaden',
    areas: ['prehospital'],
  },
  [
    { key: 'hs-praehospital-vagt', name: 'Vagtcentralen (demo)', areas: ['prehospital'] },
    { key: 'hs-praehospital-ambulance', name: 'Ambulancestationerne (demo)', areas: ['prehospital'] },
  ],
);

const service = branch(
  {
    key: 'hs-teknik-service',
    name: 'Teknik og service',
    kind: 'enterprise',
    sector: 'service',
    parent: 'hovedstaden',
  },
  [
    { key: 'hs-teknik-service-koekken', name: 'Køkkenet (demo)' },
    { key: 'hs-teknik-service-teknik', name: 'Teknisk afdeling (demo)', sector: 'technical' },
  ],
);

/** Region Hovedstaden: model 1, so its focus areas are marked (domain.md §5 [M]). */
export const hovedstadenUnits: readonly OrgUnitSeed[] = [
  region('hovedstaden', 'Region Hovedstaden'),
  ...hospital,
  ward,
  ...psychiatry,
  ...prehospital,
  ...service,
];
