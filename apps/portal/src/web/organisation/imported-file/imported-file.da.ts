import type { UnitCounts, UnitImportState } from '@samraad/scheme';

/** How far a file is. */
export const importStateWords: Readonly<Record<UnitImportState, string>> = {
  checked: 'Set igennem',
  waiting: 'Bliver lagt ind',
  applied: 'Lagt ind',
  stopped: 'Stoppet',
  dropped: 'Lagt væk',
};

const many = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('da-DK')} ${more}`;

/** Words of the page of one file. */
export const importedFileWords = {
  sub: (day: string) => `Lagt op ${day}`,
  errors: (count: number) => `Der er ${many(count, 'fejl', 'fejl')} i filen`,
  errorsWhy: 'Ret dem i regnearket, og læg filen op igen. Intet er ændret.',
  again: 'Læg filen op igen',
  nothing: 'Filen ændrer ikke noget',
  nothingWhy: 'Organisationen er allerede sådan.',
  ready: (count: number) => `Filen ændrer ${many(count, 'enhed', 'enheder')}`,
  readyWhy:
    'Intet er lagt ind endnu. Se det igennem, og sig til. Ændringerne gælder fra den dag, de bliver lagt ind.',
  applied: (count: number) => `Filen er lagt ind: ${many(count, 'enhed', 'enheder')} er ændret`,
  appliedWhy: (day: string) =>
    `Det skete ${day}. Sager i gang viser de nye navne; afsluttede sager er, som de var.`,
  toOrganisation: 'Se organisationen',
  dropped: 'Filen er lagt væk',
  droppedWhy: 'Intet er ændret.',
  all: 'Alle',
  facets: 'Vis',
  outcome: {
    error: 'Fejl',
    added: 'Nye',
    reopened: 'Åbnes igen',
    moved: 'Flyttet',
    renamed: 'Nyt navn',
    changed: 'Ny slags eller sektor',
    closed: 'Lukkes',
  },
  unchanged: (count: number) =>
    `${many(count, 'enhed er', 'enheder er')}, som filen siger, og bliver ikke rørt.`,
  closes: 'Enheder, som filen ikke nævner, bliver lukket.',
  keeps: 'Enheder, som filen ikke nævner, bliver ikke rørt.',
  columns: { line: 'Linje', unit: 'Enhed', what: 'Hvad der sker', detail: 'Før og efter' },
  noLine: '–',
  wrong: 'Fejl',
  none: { heading: 'Her er ikke noget', text: 'Vælg noget andet at vise.' },
  parent: (code: string | null) => (code === null ? 'under ingenting' : `under ${code.toUpperCase()}`),
  change: (was: string, will: string) => `${was} → ${will}`,
  apply: 'Læg ændringerne ind',
  drop: 'Læg filen væk',
} as const;

/** How many units a file changes. */
export const changedBy = ({ error: _, unchanged: __, ...changes }: UnitCounts): number =>
  Object.values(changes).reduce((sum, count) => sum + count, 0);
