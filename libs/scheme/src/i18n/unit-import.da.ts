import { defineTexts } from '@samraad/platform';
import { type UnitColumn, vocabulary } from '../domain/read-unit-lines.rules';

/** What the headings of a file of units may be called; the first is what they are told as. */
export const unitFileColumns: Readonly<
  Record<UnitColumn, { readonly names: readonly [string, ...string[]]; readonly required?: boolean }>
> = {
  code: { names: ['kode', 'code', 'enhedskode'], required: true },
  name: { names: ['navn', 'name', 'enhedsnavn'], required: true },
  kind: { names: ['slags', 'kind', 'type'], required: true },
  sector: { names: ['sektor', 'sector'], required: true },
  parent: { names: ['overordnet', 'parent', 'overordnet kode'], required: true },
  region: { names: ['region'] },
};

/** The words a file may use. */
export const unitVocabulary = vocabulary(
  [
    ['virksomhed', 'enterprise'],
    ['sygehus', 'hospital'],
    ['afdeling', 'department'],
    ['afsnit', 'unit'],
    ['enhed', 'unit'],
    ['område', 'department'],
  ],
  [
    ['sygehus', 'hospital'],
    ['somatik', 'hospital'],
    ['psykiatri', 'psychiatry'],
    ['psykiatrien', 'psychiatry'],
    ['social', 'social'],
    ['socialområde', 'social'],
    ['teknik', 'technical'],
    ['teknisk', 'technical'],
    ['præhospital', 'prehospital'],
    ['præhospitalt', 'prehospital'],
  ],
);

/** Words of the organisation's upkeep: refusals, what is wrong with a line of a file, audit lines. */
export const unitImportDa = defineTexts({
  'scheme.not-your-region': 'Du kan kun rette organisationen i din egen region.',
  'scheme.unit-not-back':
    'Ændringen kan tidligst gælde fra i dag. Sager beholder den organisation, de er sendt fra.',
  'scheme.unit-is-closed': 'Enheden er lukket. Åbn den igen, før du retter den.',
  'scheme.unit-is-open': 'Enheden er ikke lukket.',
  'scheme.unit-unchanged': 'Der er ikke ændret noget.',
  'scheme.unit-needs-parent': 'Vælg, hvad enheden hører under. Kun en region står alene.',
  'scheme.parent-unknown': 'Der er ingen enhed med den kode. Find koden på den overordnedes side.',
  'scheme.region-lies-under-nothing': 'En region hører ikke under noget.',
  'scheme.unit-in-circle': 'Enheden kan ikke høre under sig selv eller under noget, der hører under den.',
  'scheme.parent-closed': 'Den overordnede enhed er lukket den dag. Vælg en anden, eller åbn den først.',
  'scheme.kind-order':
    'Rækkefølgen er region, hospital eller virksomhed, afdeling, afsnit. Enheden kan ikke ligge under en af samme slags eller en længere nede.',
  'scheme.open-below': 'Der er {count} åbne enheder under den. Luk dem med, eller flyt dem først.',
  'scheme.code-unreadable': 'Koden må kun have bogstaverne a–z, tal og bindestreg, højst 80 tegn.',
  'scheme.code-taken': 'Der er allerede en enhed med den kode.',
  'scheme.name-missing': 'Skriv enhedens navn.',
  'scheme.name-too-long': 'Navnet må højst have {max} tegn.',
  'scheme.workplace-closed':
    '{unit} er lukket i organisationen og kan ikke søge. Spørg jeres rolleansvarlige, hvor arbejdspladsen hører til nu.',
  'scheme.nothing-planned': 'Der er ikke planlagt nogen ændring.',
  'scheme.import-unknown': 'Filen findes ikke, eller en anden har lagt den op.',
  'scheme.import-not-checked': 'Filen er allerede lagt ind, eller den er lagt væk.',
  'scheme.import-has-errors':
    'Der er {count} fejl i filen. Ret dem i regnearket, og læg filen op igen. Intet er ændret.',
  'scheme.import-changes-nothing': 'Filen ændrer ikke noget: organisationen er allerede sådan.',
  'scheme.import-overtaken':
    'Organisationen er ændret, siden du så filen igennem, så resultatet ville blive et andet. Intet er ændret. Læg filen op igen.',
  'scheme.line.code-missing': 'Koden mangler.',
  'scheme.line.code-unreadable': 'Koden »{code}« må kun have bogstaverne a–z, tal og bindestreg.',
  'scheme.line.code-twice': 'Koden står også i linje {earlier}.',
  'scheme.line.name-missing': 'Navnet mangler.',
  'scheme.line.name-too-long': 'Navnet må højst have {max} tegn.',
  'scheme.line.kind-unknown':
    'Slagsen »{typed}« kendes ikke. Skriv region, hospital, virksomhed, afdeling eller afsnit.',
  'scheme.line.sector-unknown':
    'Sektoren »{typed}« kendes ikke. Skriv hospital, psykiatri, social, administration, service, teknik eller præhospital.',
  'scheme.line.region-with-parent': 'En region hører ikke under noget. Lad feltet være tomt.',
  'scheme.line.second-root':
    'Kun regionen selv kan stå uden overordnet. Skriv koden på det, enheden hører under.',
  'scheme.line.parent-unknown': 'Den overordnede »{parent}« findes hverken i filen eller i organisationen.',
  'scheme.line.parent-closed': 'Den overordnede »{parent}« er lukket, og filen åbner den ikke.',
  'scheme.line.parent-left-out':
    'Den overordnede »{parent}« står ikke i filen og bliver lukket. Tag den med, eller flyt enheden.',
  'scheme.line.circle':
    'Enheden hører under sig selv, eller under noget, der gør: følger man de overordnede opad, går det i ring.',
  'scheme.line.kind-order':
    'Rækkefølgen er region, hospital eller virksomhed, afdeling, afsnit. Her ligger enheden under en af samme slags eller en længere nede.',
  'scheme.line.kind-above': 'Med den slags kan det, der ligger under enheden, ikke blive liggende.',
  'scheme.line.region-stays': 'En region bliver ved at være region, og en enhed bliver ikke region.',
  'scheme.line.other-region': 'Der står regionen »{region}«, men enheden ligger under »{root}«.',
  'scheme.line.not-your-region': 'Enheden ligger i en anden region end din, eller den ville komme til det.',
  'audit.scheme.unit-added': 'En enhed er lagt ind i organisationen fra {from}',
  'audit.scheme.unit-changed': 'En enhed har fået nyt navn eller ny plads fra {from}',
  'audit.scheme.unit-change-planned': 'En enhed får nyt navn eller ny plads fra {from}',
  'audit.scheme.unit-change-stopped': 'En planlagt ændring af en enhed kunne ikke ske',
  'audit.scheme.unit-plan-withdrawn': 'En planlagt ændring af en enhed er taget tilbage',
  'audit.scheme.unit-closed': 'En enhed er lukket fra {from}, {count} i alt med dem under den',
  'audit.scheme.unit-reopened': 'En enhed er åbnet igen',
  'audit.scheme.units-imported':
    'En fil er lagt ind i organisationen: {added} nye, {moved} flyttet, {renamed} med nyt navn, {closed} lukket',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof unitImportDa> {}
}
