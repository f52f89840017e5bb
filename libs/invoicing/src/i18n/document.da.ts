/** What an invoice itself says, on paper and as a file. */
export const invoicingWords = {
  line: (reference: string, day: string) => `Rådgivningsforløb i sag ${reference}, attesteret ${day}`,
  exempt: 'Undervisning, der er fritaget for moms',
} as const;
