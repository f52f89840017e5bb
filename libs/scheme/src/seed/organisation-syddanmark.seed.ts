import { branch, region, type OrgUnitSeed } from './org-unit-seed';

const hospital = branch(
  {
    key: 'sd-aabaek',
    name: 'Åbæk Sygehus (demo)',
    kind: 'hospital',
    sector: 'hospital',
    parent: 'syddanmark',
  },
  [
    { key: 'sd-aabaek-billed-nord', name: 'Billeddiagnostik Nord' },
    { key: 'sd-aabaek-billed-syd', name: 'Billeddiagnostik Syd' },
    { key: 'sd-aabaek-billed-akut', name: 'Akutradiologien', areas: ['emergency'] },
  ],
);

const psychiatry = branch(
  {
    key: 'sd-solhoej',
    name: 'Solhøj Psykiatri (demo)',
    kind: 'hospital',
    sector: 'psychiatry',
    parent: 'syddanmark',
  },
  [
    { key: 'sd-solhoej-doegn', name: 'Akut døgnafsnit', kind: 'unit', areas: ['psychiatry'] },
    { key: 'sd-solhoej-unge', name: 'Børne- og ungeteamet', kind: 'unit', areas: ['psychiatry'] },
  ],
);

const administration = branch(
  {
    key: 'sd-stab',
    name: 'Stab og støtte (demo)',
    kind: 'enterprise',
    sector: 'administration',
    parent: 'syddanmark',
  },
  [
    { key: 'sd-stab-it', name: 'IT' },
    { key: 'sd-stab-byggeri', name: 'Byggeri', sector: 'technical' },
  ],
);

/** Region Syddanmark: model 2. */
export const syddanmarkUnits: readonly OrgUnitSeed[] = [
  region('syddanmark', 'Region Syddanmark'),
  ...hospital,
  ...psychiatry,
  ...administration,
];
