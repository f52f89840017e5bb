/** What pdf.js reads in a file, independently of the library that wrote it. */
export interface ReadPdf {
  readonly pages: number;
  /** All text, page after page. */
  readonly text: string;
  /** The tags of the structure in reading order, page after page; each page's own root left out. */
  readonly tags: readonly string[];
  readonly info: { readonly title: string; readonly language: string; readonly marked: boolean };
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role !== undefined && role !== 'Root' ? [role] : []),
  ...children.flatMap(rolesOf),
];

/** Reads a PDF back: its text and its tags. */
export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  try {
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
    const texts = await Promise.all(
      pages.map(async (page) => {
        const { items } = await page.getTextContent();
        return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      }),
    );
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    const { info } = await pdf.getMetadata();
    const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
    // A map of another realm, which its types call an object.
    const mark = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
    return {
      pages: pdf.numPages,
      text: texts.join('\n'),
      tags: trees.flatMap((tree) => rolesOf(tree as Node)),
      info: { title, language, marked: mark?.get('Marked') === true },
    };
  } finally {
    await task.destroy();
  }
}
