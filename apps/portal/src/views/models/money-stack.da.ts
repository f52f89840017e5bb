/** What the colours of a frame stand for. */
export const moneyStackWords = {
  paid: { label: 'betalt', explanation: 'De centrale parter har betalt regningen' },
  invoiced: { label: 'faktureret', explanation: 'Regningen er sendt, men ikke betalt' },
  earned: { label: 'leveret', explanation: 'Leveringen er bekræftet, men ikke faktureret' },
  bound: { label: 'aftalt', explanation: 'Kontrakten er underskrevet af alle' },
  held: { label: 'holdt', explanation: 'Kontrakten er sendt til underskrift' },
  free: { label: 'fri', explanation: 'Kan bruges til nye kontrakter' },
} as const;

/** The last colour, once a round takes no new requests: its money is never for new contracts again. */
export const freeWords = {
  open: moneyStackWords.free,
  ending: { label: 'fri', explanation: 'Kan kun bruges til henvendelser, der allerede er sendt' },
  over: { label: 'ikke brugt', explanation: 'Runden er slut, og pengene kan ikke bruges mere' },
} as const;
