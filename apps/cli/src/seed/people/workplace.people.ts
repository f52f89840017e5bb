import { type DemoPersonSeed, person } from './demo-person';

/** Unit, mail place, its leader, its work-environment representative. */
type Pair = readonly [unit: string, place: string, leader: string, representative: string];

const pairs: readonly Pair[] = [
  ['hs-oeresoe-akut', 'oeresoehospital', 'Camilla Brix', 'Mikkel Rask'],
  ['hs-oeresoe-klinik', 'oeresoehospital', 'Jesper Nygren', 'Tina Olrik'],
  ['hs-oeresoe-kirurgi', 'oeresoehospital', 'Dorthe Vinge', 'Frederik Sand'],
  ['hs-oeresoe-medicin-2', 'oeresoehospital', 'Hanne Eskebjerg', 'Samir Aziz'],
  ['hs-lindehus-akut', 'lindehus', 'Claus Enevold', 'Maja Thorup'],
  ['hs-lindehus-rets', 'lindehus', 'Pernille Gram', 'Bo Tangaa'],
  ['hs-lindehus-ambulant', 'lindehus', 'Vibeke Rosenlund', 'Emil Kaas'],
  ['hs-praehospital-vagt', 'praehospital', 'Steen Hvid', 'Line Aabye'],
  ['hs-praehospital-ambulance', 'praehospital', 'Renate Bakmand', 'Kasper Ulv'],
  ['hs-teknik-service-koekken', 'teknikservice', 'Gitte Rosen', 'Yusuf Demir'],
  ['hs-teknik-service-teknik', 'teknikservice', 'Flemming Hede', 'Allan Pors'],
  ['mj-hedesund-akut', 'hedesund', 'Tove Kirkeby', 'Rasmus Elbæk'],
  ['mj-hedesund-boern', 'hedesund', 'Signe Vestergren', 'Ditte Holmgaard'],
  ['mj-oest-birkely', 'specialomraadeoest', 'Jakob Fruelund', 'Ane Skytte'],
  ['mj-oest-lyngen', 'specialomraadeoest', 'Trine Bundgren', 'Mads Overby'],
  ['mj-drift-rengoering', 'driftsservice', 'Connie Lausten', 'Fatima Noor'],
  ['mj-drift-medico', 'driftsservice', 'Ulrik Stald', 'Nina Refshave'],
  ['nj-nordfjord-medicin', 'nordfjord', 'Bente Klitgren', 'Morten Hals'],
  ['nj-nordfjord-operation', 'nordfjord', 'Erik Skagbo', 'Heidi Limkilde'],
  ['nj-nordfjord-medicin-3', 'nordfjord', 'Marianne Tange', 'Simon Vrå'],
  ['nj-fjordhus-bo', 'fjordhus', 'Kirsten Agerbo', 'Troels Bilde'],
  ['nj-fjordhus-aktivitet', 'fjordhus', 'Palle Svane', 'Julie Østervang'],
  ['sj-demo-medicin', 'demosygehus', 'Anette Borre', 'Thomas Engly'],
  ['sj-demo-medicin-m3', 'demosygehus', 'Charlotte Wiberg', 'Leila Haddad'],
  ['sj-boegelund-doegn', 'boegelund', 'Finn Kaarup', 'Mia Rødgaard'],
  ['sj-boegelund-distrikt', 'boegelund', 'Ellen Thisted', 'Jens Ladegaard'],
  ['sj-egebakken-nord', 'egebakken', 'Berit Solvang', 'Oliver Kragelund'],
  ['sj-egebakken-syd', 'egebakken', 'Johnny Riis', 'Sofie Amdal'],
  ['sj-administration-indkoeb', 'regionsjaelland', 'Kim Elmgreen', 'Louise Paaske'],
  ['sj-administration-personale', 'regionsjaelland', 'Hans Tversted', 'Merete Ibholt'],
  ['sd-aabaek-billed-nord', 'aabaek', 'Lisbeth Fogh', 'Anton Gejl'],
  ['sd-aabaek-billed-syd', 'aabaek', 'Poul Vedby', 'Rikke Munkebo'],
  ['sd-aabaek-billed-akut', 'aabaek', 'Jytte Lerche', 'Daniel Bagger'],
  ['sd-solhoej-doegn', 'solhoej', 'Niklas Fris', 'Cecilie Ruud'],
  ['sd-solhoej-unge', 'solhoej', 'Gry Damsbo', 'Victor Hjelm'],
  ['sd-stab-it', 'stabogstoette', 'Helle Quist', 'Adam Nordby'],
  ['sd-stab-byggeri', 'stabogstoette', 'Verner Pihl', 'Astrid Kolind'],
];

/** Unit, mail place, chair and vice-chair of its MED committee. */
const committees: readonly Pair[] = [
  ['mj-hedesund', 'hedesund', 'Inger Krabbe', 'Stig Vandborg'],
  ['sd-stab', 'stabogstoette', 'Bodil Harbo', 'Kenneth Lyng'],
];

const chairs: readonly Pair[] = [
  ['midtjylland', 'regionmidtjylland', 'Jørgen Stougaard', 'Karen Blichfeld'],
  ['nordjylland', 'regionnordjylland', 'Mogens Vejby', 'Randi Thygum'],
  ['syddanmark', 'regionsyddanmark', 'Elsebeth Krag', 'Preben Oure'],
];

const single: readonly DemoPersonSeed[] = [
  person('Lise Kragh', 'joblife', [{ role: 'consultant', provider: 'joblife' }]),
  person('Tobias Rye', 'nfa', [{ role: 'consultant', provider: 'nfa' }]),
  person('Anna Mørkholt', 'ruc', [{ role: 'consultant', provider: 'ruc' }]),
  person('Svend Algren', 'lindehus', [{ role: 'anchor', unit: 'hs-lindehus' }]),
  person('Lea Kofod', 'praehospital', [{ role: 'anchor', unit: 'hs-praehospital' }]),
  person('Bjarne Stubbe', 'teknikservice', [{ role: 'anchor', unit: 'hs-teknik-service' }]),
  person('Maria Toftegård', 'lindehus', [{ role: 'tr', unit: 'hs-lindehus-rets' }]),
  person('Christian Ibsgaard', 'nordfjord', [{ role: 'tr', unit: 'nj-nordfjord-medicin' }]),
  person('Dan Ekelund', 'regionhovedstaden', [{ role: 'role_keeper', unit: 'hovedstaden' }]),
  person('Lærke Boel', 'regionhovedstaden', [{ role: 'informed', unit: 'hovedstaden' }]),
  person('Asger Vibe', 'regionmidtjylland', [{ role: 'informed', unit: 'midtjylland' }]),
  person('Nanna Greve', 'regionnordjylland', [{ role: 'informed', unit: 'nordjylland' }]),
  person('Esben Lohse', 'regionsyddanmark', [{ role: 'informed', unit: 'syddanmark' }]),
];

function two(list: readonly Pair[], first: DemoPersonSeed['roles'][number]['role'], second: typeof first) {
  return list.flatMap(([unit, place, one, other]) => [
    person(one, place, [{ role: first, unit }]),
    person(other, place, [{ role: second, unit }]),
  ]);
}

/** Everybody else a case needs: they can sign in with the same password, but are not offered. */
export const workplacePeople: readonly DemoPersonSeed[] = [
  ...two(pairs, 'manager', 'amr'),
  ...two(committees, 'med_chair', 'med_vice_chair'),
  ...two(chairs, 'committee_chair', 'committee_vice_chair'),
  ...single,
];
