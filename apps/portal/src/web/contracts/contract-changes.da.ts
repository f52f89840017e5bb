/** What differs between two texts of a contract, said in words. */
export const contractChangesWords = {
  priceUp: (before: string, after: string) => `Prisen er sat op fra ${before} til ${after}`,
  priceDown: (before: string, after: string) => `Prisen er sat ned fra ${before} til ${after}`,
  moved: (title: string, before: string, after: string) =>
    `»${title}« er flyttet fra ${before} til ${after}.`,
  dated: (title: string, day: string) => `»${title}« har fået en dag: ${day}.`,
  undated: (title: string, day: string) => `»${title}« har ikke længere en dag. Den var ${day}.`,
  added: (title: string) => `»${title}« er kommet til.`,
  removed: (title: string) => `»${title}« er taget ud.`,
  file: {
    attached: 'Bilaget er kommet til.',
    changed: 'Bilaget er skiftet.',
    takenOut: 'Bilaget er taget ud.',
  },
} as const;
