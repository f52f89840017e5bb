import type { FocusAreaSeed, FocusTopicSeed } from './model-choice-seed';

/** The topics Region Hovedstaden chose in OK-15 (domain.md §5 [M]); the demo round borrows them. */
export const hovedstadenTopics: readonly FocusTopicSeed[] = [
  { key: 'workload-time-pressure', name: 'Arbejdsmængde og tidspres' },
  { key: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' },
];

/** The areas Region Hovedstaden chose in OK-15 (domain.md §5 [M]); which parts of psychiatry is not in the source. */
export const hovedstadenAreas: readonly FocusAreaSeed[] = [
  { key: 'medicine', name: 'Medicinske afdelinger' },
  { key: 'emergency', name: 'Akutmodtagelser og akutklinikker' },
  { key: 'psychiatry', name: 'Udvalgte dele af psykiatrien' },
  { key: 'prehospital', name: 'Den Præhospitale Virksomhed' },
];
