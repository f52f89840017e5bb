/** Addresses of the previews, for those who build the portal. */
export const previewPaths = {
  components: (): string => '/_preview/components',
  mails: (): string => '/_preview/mails',
  mailHtml: (key: string): string => `/_preview/mails/${key}/html`,
  pages: (): string => '/_preview/pages',
  page: (name: string, example: string): string => `/_preview/pages/${name}/${example}`,
} as const;
