import type { Role } from '@samraad/identity';
import type { DemoCase } from './demo-case';

/** In which roles the two sides of a demo case sign. */
export function signingPair(signedBy: DemoCase['signedBy']): { management: Role; employees: Role } {
  switch (signedBy) {
    case 'committee':
      return { management: 'med_chair', employees: 'med_vice_chair' };
    case 'main-committee':
      return { management: 'committee_chair', employees: 'committee_vice_chair' };
    default:
      return { management: 'manager', employees: signedBy ?? 'amr' };
  }
}
