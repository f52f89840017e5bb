/** Words of the page "contract versions". */
export const contractVersionsWords = {
  title: 'Udgaver',
  pdf: (no: number) => `Hent udgave ${no} som PDF`,
  sent: (when: string, by: string, provider: string) => `Sendt ${when} af ${by}, ${provider}`,
} as const;
