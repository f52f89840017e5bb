import { taggedPdf } from './tagged-paper';

const paper = {
  title: 'Region Prøves brug af tilbuddet',
  parts: [
    { text: '23 henvendelser er sendt til og med oktober 2026.' },
    { heading: 'Tema' },
    {
      table: {
        columns: ['Tema', 'Henvendelser'],
        rows: [
          ['Vold og trusler', '14'],
          ['Mobning', 'vises ikke'],
        ],
      },
    },
  ],
};

describe('a tagged paper', () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = (await taggedPdf(paper, { compress: false })).toString('latin1');
  });

  it('says that it is tagged, in which language, and shows its title: PDF/UA', () => {
    const marks = [
      '%PDF-1.7',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/MarkInfo',
      '/Marked true',
      '/Lang (da-DK)',
    ];
    // The file is too long to be told in a failure.
    expect([...marks, '/DisplayDocTitle true'].filter((mark) => !pdf.includes(mark))).toEqual([]);
  });

  it('has its structure in reading order: heading, text, heading, table with its heads', () => {
    const tags = [...pdf.matchAll(/\/S \/(Document|H1|H2|P|Table|TR|TH|TD)\b/g)].map(([, tag]) => tag);
    const count = (tag: string) => tags.filter((one) => one === tag).length;
    expect(['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD'].map((tag) => [tag, count(tag)])).toEqual([
      ['Document', 1],
      ['H1', 1],
      ['H2', 1],
      ['P', 1],
      ['Table', 1],
      ['TR', 3],
      ['TH', 4],
      ['TD', 2],
    ]);
    const marks = ['/Scope /Row', '/Scope /Column', '/StructTreeRoot', '/Tabs /S'];
    expect(marks.filter((mark) => !pdf.includes(mark))).toEqual([]);
  });

  it('carries its own fonts, and nothing drawn outside the structure', () => {
    expect([pdf.includes('/FontFile2'), pdf.includes('/BaseFont /Helvetica')]).toEqual([true, false]);
    // What is drawn lies in marked content.
    for (const [, content = ''] of pdf.matchAll(/stream\n([^]*?)endstream/g)) {
      if (!/\bBT\b/.test(content)) continue;
      const outside = content
        .split(/\/\w+ <<[^]*?>> BDC|\/Artifact BMC/)
        .map((piece, index) => (index === 0 ? piece : (piece.split('EMC')[1] ?? '')));
      expect(outside.join('')).not.toMatch(/\bBT\b/);
    }
  });
});
