import { type Doc, ink, margin, size, textWidth } from './sheet';

/** What the paper is and its page's number, at the foot of each page: an artifact, since a reader is not told it page by page. */
export function drawFoot(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Below the margin text would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(size.small).fillColor(ink);
    const at = doc.page.height - margin + 14;
    doc.text(foot, margin, at, { width: textWidth(doc) - 60, height: 24, ellipsis: true });
    const number = `${page + 1} / ${count}`;
    doc.text(number, doc.page.width - margin - 50, at, { width: 50, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
}
