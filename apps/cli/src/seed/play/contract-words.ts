import type { ProviderKey } from '@samraad/catalogue';

const advice: Readonly<Partial<Record<ProviderKey, string>>> = {
  nfa: 'NFA holder et formøde med jeres tovholdere, leder et seminar for hele arbejdspladsen, følger jer, mens I afprøver det aftalte, og samler op sammen med jer til sidst. Forberedelse, materialer og transport er med i prisen.',
  ruc: 'RUC planlægger forløbet sammen med jer, taler med grupper på tværs af fag og vagter, lægger en analyse frem og arbejder videre med den på workshops. I får analysen på skrift. Transport er med i prisen.',
  joblife:
    'Joblife holder et formøde med leder og repræsentanter, starter forløbet for hele gruppen og mødes derefter med jer i korte møder, hvor I prøver det aftalte af og lærer af det. Materialer og transport er med i prisen.',
};

/** The nature and extent of a task, in the provider's way of working. */
export function scopeOf(provider: ProviderKey, kind: 'advice' | 'inspiration'): string {
  if (kind === 'inspiration') {
    return 'Ét inspirationsoplæg med øvelser undervejs, tilpasset jeres hverdag efter en samtale med leder og repræsentant. Oplægget kan bruges igen på jeres egne møder.';
  }
  return advice[provider] ?? 'Rådgivning efter aftale.';
}
