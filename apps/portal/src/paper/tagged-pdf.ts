import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { dkfds } from '../setup/assets/asset-folders';
import { drawFoot } from './draw-foot';
import { drawList, drawTable } from './draw-table';
import type { Paper, PaperPart } from './paper';
import { type Doc, ink, margin, size, type Struct, textWidth } from './sheet';

const font = (name: string) => join(dkfds, 'fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${name}.ttf`);

/**
 * The paper as a tagged PDF (PDF/UA-1): structure, language, title and fonts are in the file (EN 301 549, WCAG 2.1). A paper with
 * `madeAt` gives the same bytes each time.
 */
export async function taggedPdf(paper: Paper, { compress = true } = {}): Promise<Buffer> {
  const { title, parts, madeAt } = paper;
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
    // The feet are drawn last, when the number of pages is known.
    bufferPages: true,
    info: { Title: title, ...(madeAt ? { CreationDate: madeAt } : {}) },
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
  if (paper.foot !== undefined) drawFoot(doc, paper.foot);
  doc.end();
  return whole;
}

function add(doc: Doc, body: Struct, part: PaperPart): void {
  if ('heading' in part) line(doc, body, 'H2', part.heading, size.heading);
  else if ('subheading' in part) line(doc, body, 'H3', part.subheading, size.subheading);
  else if ('text' in part) line(doc, body, 'P', part.text, size.text);
  else if ('small' in part) line(doc, body, 'P', part.small, size.small);
  else if ('list' in part) drawList(doc, body, part.list);
  else if ('facts' in part) drawTable(doc, body, { columns: [], rows: part.facts });
  else drawTable(doc, body, part.table);
}

function line(doc: Doc, body: Struct, tag: 'H1' | 'H2' | 'H3' | 'P', text: string, points: number): void {
  const width = textWidth(doc);
  const draw = () => {
    doc
      .font(tag === 'P' ? 'regular' : 'bold')
      .fontSize(points)
      .fillColor(ink);
    // A heading is never left alone at the foot of a page: a reader would look for what belongs to it.
    const needed = doc.heightOfString(text, { width }) + (tag === 'H2' || tag === 'H3' ? 60 : 0);
    // A text longer than a page breaks by itself.
    if (doc.y + Math.min(needed, 120) > doc.page.height - margin) doc.addPage();
    doc.text(text, margin, doc.y, { width });
    doc.moveDown(tag === 'P' ? 0.5 : 0.4);
  };
  if (tag === 'H2' || tag === 'H3') doc.moveDown(0.6);
  body.add(doc.struct(tag, {}, draw));
}

const read = (doc: Doc): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
