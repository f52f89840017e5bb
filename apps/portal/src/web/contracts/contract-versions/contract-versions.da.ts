/** Words of the page "contract versions". */
export const contractVersionsWords = {
  title: 'Udgaver',
  sent: (when: string, by: string, provider: string) => `Sendt ${when} af ${by}, ${provider}`,
} as const;
