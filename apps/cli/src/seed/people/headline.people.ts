import { type DemoPersonSeed, person } from './demo-person';

const at = (unit: string) => ({ unit });

const localParties: readonly DemoPersonSeed[] = [
  person(
    'Mette Holm',
    'demosygehus',
    [{ role: 'manager', ...at('sj-demo-akut') }],
    'Leder, Akutmodtagelsen, Demo Sygehus',
  ),
  person(
    'Jonas Lind',
    'demosygehus',
    [{ role: 'amr', ...at('sj-demo-akut') }],
    'Arbejdsmiljørepræsentant, Akutmodtagelsen, Demo Sygehus',
  ),
  person(
    'Sara Friis',
    'demosygehus',
    [{ role: 'tr', ...at('sj-demo-akut') }],
    'Tillidsrepræsentant, Akutmodtagelsen, Demo Sygehus',
  ),
  person(
    'Henrik Toft',
    'oeresoehospital',
    [{ role: 'manager', ...at('hs-oeresoe-medicin') }],
    'Leder, Medicinsk afdeling, Øresø Hospital (model 1)',
  ),
  person(
    'Nadia Rahimi',
    'oeresoehospital',
    [{ role: 'amr', ...at('hs-oeresoe-medicin') }],
    'Arbejdsmiljørepræsentant, Medicinsk afdeling, Øresø Hospital (model 1)',
  ),
  person(
    'Lone Skovgaard',
    'demosygehus',
    [{ role: 'med_chair', ...at('sj-demo') }],
    'Formand for MED-udvalget, Demo Sygehus',
  ),
  person(
    'Peter Damm',
    'demosygehus',
    [{ role: 'med_vice_chair', ...at('sj-demo') }],
    'Næstformand for MED-udvalget, Demo Sygehus',
  ),
];

const region: readonly DemoPersonSeed[] = [
  person(
    'Birgitte Lund',
    'oeresoehospital',
    [{ role: 'anchor', ...at('hs-oeresoe') }],
    'Hospitalets koordinator, Øresø Hospital (model 1)',
  ),
  person(
    'Torben Krogh',
    'regionhovedstaden',
    [{ role: 'committee_chair', ...at('hovedstaden') }],
    'Formand for Hovedudvalget, Region Hovedstaden',
  ),
  person(
    'Inge Holt',
    'regionhovedstaden',
    [{ role: 'committee_vice_chair', ...at('hovedstaden') }],
    'Næstformand for Hovedudvalget, Region Hovedstaden',
  ),
  person(
    'Susanne Vang',
    'regionsjaelland',
    [{ role: 'committee_chair', ...at('sjaelland') }],
    'Formand for Hovedudvalget, Region Sjælland',
  ),
  person(
    'Ole Ravnsborg',
    'regionsjaelland',
    [{ role: 'committee_vice_chair', ...at('sjaelland') }],
    'Næstformand for Hovedudvalget, Region Sjælland',
  ),
  person(
    'Rikke Dam',
    'regionsjaelland',
    [{ role: 'informed', ...at('sjaelland') }],
    'HR-konsulent, bliver orienteret, Region Sjælland',
  ),
  person(
    'Vivi Sandholt',
    'regionsjaelland',
    [{ role: 'role_keeper', ...at('sjaelland') }],
    'Rolleansvarlig, Region Sjælland',
  ),
];

const providers: readonly DemoPersonSeed[] = [
  person('Karin Dal', 'joblife', [{ role: 'coordinator', provider: 'joblife' }], 'Koordinator, Joblife'),
  person('Per Bang', 'joblife', [{ role: 'consultant', provider: 'joblife' }], 'Konsulent, Joblife'),
  person('Eva Stormly', 'nfa', [{ role: 'coordinator', provider: 'nfa' }], 'Koordinator, NFA'),
  person('Niels Juhlin', 'nfa', [{ role: 'consultant', provider: 'nfa' }], 'Konsulent, NFA'),
  person('Malene Kjær', 'ruc', [{ role: 'coordinator', provider: 'ruc' }], 'Koordinator, RUC'),
  person('Andreas Broby', 'ruc', [{ role: 'consultant', provider: 'ruc' }], 'Konsulent, RUC'),
];

const central: readonly DemoPersonSeed[] = [
  person('Ida Falkner', 'danskeregioner', [{ role: 'central_employers' }], 'Central part, Danske Regioner'),
  person(
    'Ulla Bergstrøm',
    'forhandlingsfaellesskabet',
    [{ role: 'central_unions' }],
    'Central part, Forhandlingsfællesskabet',
  ),
  person('Søren Winther', 'samraad', [{ role: 'administrator' }], 'Administrator'),
  person('Grethe Aagren', 'samraad', [{ role: 'auditor' }], 'Revisor, kan kun læse'),
];

/** One per role, two where a role has two sides: the people a visitor signs in as. In the order they are shown. */
export const headlinePeople: readonly DemoPersonSeed[] = [
  ...localParties,
  ...region,
  ...providers,
  ...central,
];
