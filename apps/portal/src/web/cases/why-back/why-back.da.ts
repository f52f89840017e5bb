/** Who sent a case back and when, in words, by what was done. */
export const whyBackDa = {
  heading: {
    'requests.returned': (who: string, day: string) => `${who} sendte henvendelsen retur ${day}`,
    'requests.signature-declined': (who: string, day: string) =>
      `${who} sagde nej til at skrive under ${day}`,
    'dialogue.declined': (who: string, day: string) => `Udbyderen sagde nej til opgaven ${day} (${who})`,
    'dialogue.provider-left': (who: string, day: string) => `${who} gik videre uden udbyderen ${day}`,
  },
  withSide: (name: string, side: string) => `${name} (${side})`,
  quote: (text: string) => `»${text}«`,
  noReason: 'Der er ikke skrevet en grund.',
} as const;
