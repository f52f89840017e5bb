/** What the colours of a frame stand for. */
export const moneyStackWords = {
  paid: { label: 'betalt', explanation: 'De centrale parter har betalt regningen' },
  invoiced: { label: 'faktureret', explanation: 'Regningen er sendt, men ikke betalt' },
  earned: { label: 'leveret', explanation: 'Leveringen er bekræftet, men ikke faktureret' },
  bound: { label: 'aftalt', explanation: 'Kontrakten er underskrevet af alle' },
  held: { label: 'holdt', explanation: 'Kontrakten er sendt til underskrift' },
  free: { label: 'fri', explanation: 'Kan bruges til nye kontrakter' },
} as const;
