import type { MadePerson } from '@samraad/identity/testing';
import type { RequestPlace } from '../../e2e/requests/request-place';

/** Whoever takes part in a joint request beside the two sides of the place itself. */
export interface JointPeople {
  readonly chair: MadePerson;
  readonly vice: MadePerson;
  readonly medicineLeader: MadePerson;
  readonly medicineAmr: MadePerson;
  readonly capitalLeader: MadePerson;
  readonly capitalAmr: MadePerson;
  readonly anchor: MadePerson;
  readonly mainChair: MadePerson;
  readonly mainVice: MadePerson;
  readonly hr: MadePerson;
}

/** A MED committee, a workplace more of the region, one of a region on model 1 with its anchor, and a Hovedudvalg. */
export async function jointPeople({ portal, seeds }: RequestPlace): Promise<JointPeople> {
  const at = (
    name: string,
    role:
      | 'manager'
      | 'amr'
      | 'anchor'
      | 'informed'
      | 'med_chair'
      | 'med_vice_chair'
      | 'committee_chair'
      | 'committee_vice_chair',
    unit: string,
  ) => portal.person({ name, roles: [{ role, unitId: seeds.unit(unit) }] });
  return {
    chair: await at('Bente Krog', 'med_chair', 'sj-egebakken-nord'),
    vice: await at('Ole Dam', 'med_vice_chair', 'sj-egebakken-nord'),
    medicineLeader: await at('Lone Bæk', 'manager', 'sj-demo-medicin'),
    medicineAmr: await at('Emil Skov', 'amr', 'sj-demo-medicin'),
    capitalLeader: await at('Nina Falk', 'manager', 'hs-oeresoe-akut'),
    capitalAmr: await at('Aksel Brun', 'amr', 'hs-oeresoe-akut'),
    anchor: await at('Tove Lind', 'anchor', 'hs-oeresoe'),
    mainChair: await at('Susanne Vang', 'committee_chair', 'sjaelland'),
    mainVice: await at('Vivi Sandholt', 'committee_vice_chair', 'sjaelland'),
    hr: await at('Henrik Toft', 'informed', 'sjaelland'),
  };
}
