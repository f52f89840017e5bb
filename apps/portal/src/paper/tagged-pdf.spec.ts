import { readPdf } from '../../../../test/support/read-pdf';
import { taggedPdf } from './tagged-pdf';

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

describe('a paper read back by another library', () => {
  const madeAt = new Date('2026-11-02T08:00:00Z');
  const long = {
    title: 'Aftale i sag 17',
    madeAt,
    foot: 'Aftale i sag 17, version 2',
    parts: [
      { heading: 'Aftalen i tal' },
      { facts: [['Pris', '120.000,00 kr.'] as const, ['Sidste dag', '1. juni 2027'] as const] },
      { subheading: 'Forløbet' },
      { list: ['Et indledende møde', 'Et seminar for alle på arbejdspladsen '.repeat(4).trim()] },
      { table: { columns: ['Del', 'Beløb'], rows: [['Seminar', '80.000,00 kr.']], numbers: [1] } },
      ...Array.from({ length: 60 }, (_, index) => ({ text: `Afsnit ${index + 1}. ${'Ord '.repeat(30)}` })),
      { small: 'Hash: 0123' },
    ],
  };

  it('is read in its order, with its tags, its language and a foot that is no part of the text', async () => {
    const { text, tags, info, pages } = await readPdf(await taggedPdf(long));
    expect(info).toEqual({ title: 'Aftale i sag 17', language: 'da-DK', marked: true });
    expect(pages).toBeGreaterThan(2);
    expect(tags.slice(0, 3)).toEqual(['Document', 'H1', 'H2']);
    expect(new Set(tags)).toEqual(
      new Set(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']),
    );
    expect(text).toMatch(
      /Aftale i sag 17.*Aftalen i tal.*Pris.*120\.000,00 kr\..*Forløbet.*indledende møde/s,
    );
    expect(text).toContain(`1 / ${pages}`);
    expect(text).toContain('Afsnit 60.');
  });

  it('is the same bytes each time it is made', async () => {
    const [one, two] = [await taggedPdf(long), await taggedPdf(long)];
    expect(one.equals(two)).toBe(true);
    const other = await taggedPdf({ ...long, madeAt: new Date(madeAt.getTime() + 1000) });
    expect(one.equals(other)).toBe(false);
  });
});
