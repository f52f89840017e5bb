/** Words of the page "contract versions". */
export const contractVersionsWords = {
  title: 'Udgaver',
  compare: 'Sammenlign to udgaver',
  from: 'Fra',
  to: 'Til',
  show: 'Vis forskellen',
  between: (from: string, to: string) => `Fra ${from.toLowerCase()} til ${to.toLowerCase()}`,
  same: 'Der er ingen forskel på de to.',
  draftValue: 'kladde',
  pdf: (no: number) => `Hent udgave ${no} som PDF`,
  sent: (when: string, by: string, provider: string) => `Sendt ${when} af ${by}, ${provider}`,
} as const;
