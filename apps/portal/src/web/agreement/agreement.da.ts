/** Words of what lies before the three to agree to. */
export const agreementWords = {
  by: (name: string, side: string, when: string) => `Foreslået af ${name}, ${side}, ${when}`,
  agreed: 'Har sagt ja',
  waits: 'Mangler at svare',
  side: { management: 'ledelsessiden', employees: 'medarbejdersiden', provider: 'udbyderen' },
} as const;
