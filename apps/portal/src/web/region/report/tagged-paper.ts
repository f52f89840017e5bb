import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { dkfds } from '../../../setup/assets/asset-folders';

/** One piece of a paper, in reading order. */
export type PaperPart =
  | { readonly heading: string }
  | { readonly text: string }
  | {
      readonly table: {
        readonly columns: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
    };

/** A short paper to be read aloud, printed and kept. */
export interface Paper {
  readonly title: string;
  readonly parts: readonly PaperPart[];
}

const font = (name: string) => join(dkfds, 'fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${name}.ttf`);

const margin = 56;
const size = { title: 20, heading: 14, text: 11, cell: 10 } as const;
const ink = '#16302b';
const rule = '#b9b2a3';

/** The paper as a tagged PDF (PDF/UA-1): structure, language, title and fonts are in the file (EN 301 549, WCAG 2.1). */
export async function taggedPdf({ title, parts }: Paper, { compress = true } = {}): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    // Its types know the archiving subsets only.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    compress,
    info: { Title: title },
    font: font('Regular'),
  });
  doc.registerFont('bold', font('SemiBold'));
  doc.registerFont('regular', font('Regular'));
  const whole = read(doc);
  const body = doc.struct('Document');
  doc.addStructure(body);
  line(doc, body, 'H1', title, size.title);
  for (const part of parts) add(doc, body, part);
  body.end();
  doc.end();
  return whole;
}

type Doc = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Doc['struct']>;

function add(doc: Doc, body: Struct, part: PaperPart): void {
  if ('heading' in part) line(doc, body, 'H2', part.heading, size.heading);
  else if ('text' in part) line(doc, body, 'P', part.text, size.text);
  else table(doc, body, part.table);
}

function line(doc: Doc, body: Struct, tag: 'H1' | 'H2' | 'P', text: string, points: number): void {
  const width = doc.page.width - 2 * margin;
  const draw = () => {
    doc
      .font(tag === 'P' ? 'regular' : 'bold')
      .fontSize(points)
      .fillColor(ink);
    // A heading is never left alone at the foot of a page: a reader would look for what belongs to it.
    const needed = doc.heightOfString(text, { width }) + (tag === 'H2' ? 60 : 0);
    if (doc.y + needed > doc.page.height - margin) doc.addPage();
    doc.text(text, margin, doc.y, { width });
    doc.moveDown(tag === 'P' ? 0.5 : 0.4);
  };
  if (tag === 'H2') doc.moveDown(0.6);
  body.add(doc.struct(tag, {}, draw));
}

function table(
  doc: Doc,
  body: Struct,
  { columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] },
): void {
  doc.font('regular').fontSize(size.cell).fillColor(ink);
  const head = columns.map((text) => ({ text, type: 'TH' as const, scope: 'Column', font: { src: 'bold' } }));
  const lines = rows.map((cells) =>
    cells.map((text, index) => (index === 0 ? { text, type: 'TH' as const, scope: 'Row' } : { text })),
  );
  doc.x = margin;
  doc.table({
    structParent: body,
    data: [head, ...lines],
    defaultStyle: {
      border: { top: 0, left: 0, right: 0, bottom: 0.75 },
      borderColor: rule,
      textColor: ink,
      padding: 4,
    },
  } as Parameters<Doc['table']>[0]);
  doc.x = margin;
  doc.moveDown(0.8);
}

const read = (doc: Doc): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
