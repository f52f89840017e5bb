/** What the pages that close an account say of roles and tasks. */
export const closingWords = {
  rolesHeading: 'Roller, der ophører',
  tasksHeading: 'Opgaver, der går videre',
  everywhere: 'Hele systemet',
  coming: 'begynder aldrig',
  to: (names: string) => `Går til ${names}`,
  others: (count: number) => `${count} andre`,
  nobody: 'Ingen anden kan gøre det. De rolleansvarlige og modparten får besked.',
  more: (count: number) => `Der er flere. De ${count} med den nærmeste frist står her.`,
  another: {
    own: 'Du har en anden bruger, der er åben. Dine roller og opgaver bliver, hvor de er.',
    other: 'Personen har en anden bruger, der er åben. Roller og opgaver bliver, hvor de er.',
  },
  none: {
    own: 'Du har ingen roller, og ingen opgaver venter på dig.',
    other: 'Personen har ingen roller, og ingen opgaver venter.',
  },
} as const;
