import type PDFDocument from 'pdfkit';

export type Doc = InstanceType<typeof PDFDocument>;
export type Struct = ReturnType<Doc['struct']>;

/** Measures and colours of a sheet of paper, in points. */
export const margin = 56;
export const size = { title: 20, heading: 14, subheading: 12, text: 11, cell: 10, small: 9 } as const;
export const ink = '#16302b';
export const rule = '#b9b2a3';

export const textWidth = (doc: Doc): number => doc.page.width - 2 * margin;
