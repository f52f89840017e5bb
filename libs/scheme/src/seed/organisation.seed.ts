import { hovedstadenUnits } from './organisation-hovedstaden.seed';
import { midtjyllandUnits } from './organisation-midtjylland.seed';
import { nordjyllandUnits } from './organisation-nordjylland.seed';
import { sjaellandUnits } from './organisation-sjaelland.seed';
import { syddanmarkUnits } from './organisation-syddanmark.seed';
import type { OrgUnitSeed } from './org-unit-seed';

/** The whole organisation tree, parents before children: five real regions, fictional workplaces of real kinds. */
export const organisationSeeds: readonly OrgUnitSeed[] = [
  ...hovedstadenUnits,
  ...sjaellandUnits,
  ...syddanmarkUnits,
  ...midtjyllandUnits,
  ...nordjyllandUnits,
];

/** The five regions alone: what is real. */
export const regionSeeds: readonly OrgUnitSeed[] = organisationSeeds.filter(({ kind }) => kind === 'region');
