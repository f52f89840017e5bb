/** Addresses of the previews, for those who build the portal. */
export const previewPaths = {
  mails: (): string => '/_preview/mails',
  pages: (): string => '/_preview/pages',
  page: (name: string, example: string): string => `/_preview/pages/${name}/${example}`,
} as const;
