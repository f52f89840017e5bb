import type { ScanState } from '@samraad/dialogue';

/** What a file is, in a word; its own media type is nobody's language. */
const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument-tekst',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument-regneark',
  'image/png': 'Billede',
  'image/jpeg': 'Billede',
  'text/plain': 'Tekst',
  'text/csv': 'CSV',
};

const number = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
const kilo = 1024;

/** Words of files with messages. */
export const messageFileWords = {
  kind: (mediaType: string) => kinds[mediaType] ?? 'Fil',
  size: (bytes: number) =>
    bytes < kilo * kilo
      ? `${Math.max(1, Math.round(bytes / kilo))} kB`
      : `${number.format(bytes / kilo / kilo)} MB`,
  scan: {
    waiting: 'bliver undersøgt for virus',
    clean: 'scannet for virus',
    infected: 'trukket tilbage: der er virus i filen',
    'not-scanned': 'ikke scannet for virus',
  } satisfies Record<ScanState, string>,
} as const;
