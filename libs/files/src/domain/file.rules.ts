import { refusal, type Refusal } from '@samraad/platform';
import { cleanFileName, endingOf } from './file-name';

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What may be attached, by what it is, with the endings its name may have; never what runs, never an archive [ours]. */
export const fileKinds = {
  'application/pdf': ['pdf'],
  [`${openXml}.wordprocessingml.document`]: ['docx'],
  [`${openXml}.spreadsheetml.sheet`]: ['xlsx'],
  [`${openXml}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
} as const satisfies Record<string, readonly string[]>;

const kinds: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(fileKinds));

/** Every ending there is, as a browser's file chooser wants it: ".pdf,.docx". */
export const acceptedEndings = [...kinds.values()]
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** A file as it came, and what its bytes were found to be. */
export interface FileFound {
  readonly name: string;
  readonly bytes: number;
  /** Media type told from the bytes; null when they say nothing of it. */
  readonly sniffed: string | null;
  /** The bytes are text in UTF-8, and nothing that steers. */
  readonly isText: boolean;
}

/** A file that may be kept. */
export interface JudgedFile {
  readonly name: string;
  readonly mediaType: string;
}

/** Judges a file by its bytes; its name must not say something else. Text says nothing of itself, so there the name does. */
export function judgeFile(
  file: FileFound,
  { mostBytes }: { readonly mostBytes: number },
): JudgedFile | Refusal {
  if (file.bytes === 0) return refusal('files.empty');
  if (file.bytes > mostBytes) return refusal('files.too-large', { megabytes: mostBytes / 1024 / 1024 });
  const name = cleanFileName(file.name);
  const ending = endingOf(name);
  const mediaType = file.sniffed ?? (file.isText ? textKind(ending) : null);
  const endings = mediaType === null ? undefined : kinds.get(mediaType);
  if (mediaType === null || !endings) return refusal('files.kind-refused');
  return endings.includes(ending)
    ? { name, mediaType }
    : refusal('files.name-belies', { ending: endings[0] ?? '' });
}

/** Text with an ending that a machine would run, or a browser would show, is none of ours. */
const textKind = (ending: string): string | null =>
  ending === 'txt' ? 'text/plain' : ending === 'csv' ? 'text/csv' : null;
