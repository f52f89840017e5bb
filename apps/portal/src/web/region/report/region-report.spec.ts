import readXlsxFile from 'read-excel-file/node';
import { exampleFigures, fewAsked } from '../region.facts.examples';
import { regionCsv } from './region-csv';
import { regionReport } from './region-report';
import { monthsInWords } from './region-report.da';
import { regionXlsx } from './region-xlsx';

const report = regionReport(exampleFigures({ model: 1, chosenFrom: '2026-04-01' }));

describe('a region’s figures', () => {
  it('say through which month they go, that there are more, and what is never shown', () => {
    expect(report.total).toBe('23 henvendelser er sendt til og med september 2026.');
    expect(report.notes.join(' ')).toMatch(/^Der er flere\..* Tal under 5 bliver ikke vist/);
    expect(report.model).toEqual([expect.stringMatching(/^Model 1 gælder siden onsdag den 1\. april 2026/)]);
    expect(regionReport(exampleFigures({}, fewAsked)).total).toBe(
      'Færre end 5 henvendelser er sendt. Tallene kommer, når der er 5.',
    );
    expect(regionReport(exampleFigures({}, [])).total).toBe(
      'Ingen arbejdspladser i regionen har sendt en henvendelse til og med oktober 2026.',
    );
  });

  it('say of a table that goes less far how far it goes', () => {
    const [theme, , sector, place] = report.groupings.map(({ all }) => all);
    expect(theme?.until).toMatch(/^Til og med maj 2026/);
    expect([sector?.until, place?.until]).toEqual([null, null]);
    expect(place?.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
      ['Prøve Hospital', '17'],
      ['Prøve Virksomhed', 'vises ikke'],
      ['Andre arbejdspladser', 'vises ikke'],
    ]);
  });

  it('tell nothing of a round that was over before Samråd began', () => {
    const figures = exampleFigures({}, []);
    const over = { ...figures, round: { ...figures.round, requestsTo: '2021-03-31' } };
    expect(regionReport(over).total).toMatch(/Der er ingen tal for den her/);
  });

  it('are the same in a CSV file, one number a line', () => {
    const lines = [...regionCsv(report)].map((row) => row.join(';'));
    expect(lines[0]).toBe('Tabel;Periode;Gruppe;Henvendelser');
    expect(lines).toContain('Måned;juni–september 2026;;14');
    expect(lines).toContain('Hospital eller virksomhed;;Prøve Virksomhed;vises ikke');
    expect(lines).toContain('Hospital eller virksomhed over tid;juni–september 2026;Prøve Hospital;8');
    expect(lines.every((line) => line.split(';').length === 4)).toBe(true);
  });

  it('are the same in a workbook that a spreadsheet reads: numbers as numbers, hidden ones as words', async () => {
    const sheets = await readXlsxFile(await regionXlsx(report));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      [
        'Om tallene',
        'Måned',
        'Tema',
        'Tema over tid',
        'Slags hjælp',
        'Slags hjælp over tid',
        'Slags arbejdsplads',
        'Slags arbejdsplads over tid',
        'Hospital eller virksomhed',
        'Hospital eller virksomhed over t',
      ].map((name) => name.slice(0, 31)),
    );
    const data = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data;
    expect(data('Måned')).toEqual([
      ['Periode', 'Henvendelser'],
      ['april 2026', 9],
      ['maj 2026', 0],
      ['juni–september 2026', 14],
    ]);
    expect(data('Hospital eller virksomhed')).toEqual([
      ['Hospital eller virksomhed', 'Henvendelser'],
      ['Prøve Hospital', 17],
      ['Prøve Virksomhed', 'vises ikke'],
      ['Andre arbejdspladser', 'vises ikke'],
    ]);
  });

  it('write months as people do', () => {
    expect(monthsInWords('2026-04', '2026-04')).toBe('april 2026');
    expect(monthsInWords('2026-04', '2026-06')).toBe('april–juni 2026');
    expect(monthsInWords('2026-11', '2027-01')).toBe('november 2026–januar 2027');
  });
});
