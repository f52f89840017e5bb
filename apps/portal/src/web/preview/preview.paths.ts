import { addressOf } from '@samraad/platform';

/** Links to the previews, for those who build the portal. */
export const previewPaths = {
  page: (name: string, example: string): string => addressOf('preview.page', { name, example }),
  mailHtml: (key: string): string => addressOf('preview.mail-html', { key }),
} as const;
