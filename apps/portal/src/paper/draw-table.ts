import type { PaperTable } from './paper';
import { type Doc, ink, margin, rule, size, type Struct, textWidth } from './sheet';

/** A table with its heads; one without columns is a list of facts, each named by its first cell. */
export function drawTable(doc: Doc, body: Struct, { columns, rows, numbers = [] }: PaperTable): void {
  doc.font('regular').fontSize(size.cell).fillColor(ink);
  const place = (column: number) => (numbers.includes(column) ? { align: { x: 'right' as const } } : {});
  const head = columns.map((text, column) => ({
    text,
    type: 'TH' as const,
    scope: 'Column',
    font: { src: 'bold' },
    ...place(column),
  }));
  const lines = rows.map((cells) =>
    cells.map((text, column) =>
      column === 0 ? { text, type: 'TH' as const, scope: 'Row' } : { text, ...place(column) },
    ),
  );
  doc.x = margin;
  doc.table({
    structParent: body,
    data: columns.length > 0 ? [head, ...lines] : lines,
    ...(columns.length === 0 ? { columnStyles: [150, '*'] } : {}),
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

const indent = 14;

/** Points of a list, each with its mark, tagged as a list. */
export function drawList(doc: Doc, body: Struct, points: readonly string[]): void {
  const list = doc.struct('L');
  body.add(list);
  for (const text of points) {
    const item = doc.struct('LI');
    list.add(item);
    const width = textWidth(doc) - indent;
    item.add(
      doc.struct('Lbl', {}, () => {
        doc.font('regular').fontSize(size.text).fillColor(ink);
        if (doc.y + doc.currentLineHeight(true) > doc.page.height - margin) doc.addPage();
        // Without a width the mark moves nothing downwards.
        doc.text('•', margin, doc.y, { lineBreak: false });
      }),
    );
    item.add(
      doc.struct('LBody', {}, () => {
        doc.text(text, margin + indent, doc.y, { width });
      }),
    );
    item.end();
  }
  list.end();
  doc.x = margin;
  doc.moveDown(0.5);
}
