import type { DemoCase } from './demo-case';
import { hovedstadenCases } from './hovedstaden.cases';
import { hovedstadenHospitalCases } from './hovedstaden-hospital.cases';
import { mainCommitteeCases } from './main-committee.cases';
import { midtjyllandCases } from './midtjylland.cases';
import { nordjyllandCases } from './nordjylland.cases';
import { sjaellandAkutCases } from './sjaelland-akut.cases';
import { sjaellandCases } from './sjaelland.cases';
import { syddanmarkCases } from './syddanmark.cases';

/** Every case of the demo: all invented, over all stages, regions and providers. */
export const demoCases: readonly DemoCase[] = [
  ...sjaellandAkutCases,
  ...sjaellandCases,
  ...hovedstadenHospitalCases,
  ...hovedstadenCases,
  ...midtjyllandCases,
  ...nordjyllandCases,
  ...syddanmarkCases,
  ...mainCommitteeCases,
];
