import { refusal, type Refusal } from '@samraad/platform';

/** What a provider may log itself; a message is recorded as a contact when it is sent. */
export const loggedKinds = ['call', 'meeting'] as const;
export type LoggedKind = (typeof loggedKinds)[number];
/** booked: a meeting that both sides have put in their calendars together with the provider. */
export type ContactKind = LoggedKind | 'message' | 'booked';

/** Persons of each side a contact was with. */
export interface ContactWith {
  readonly withManagement: readonly string[];
  readonly withEmployees: readonly string[];
}

/** Only a contact with both sides is the first contact that stops the dialogue clock (domain.md §6 [M]). */
export function reachesBothSides(contact: ContactWith): boolean {
  return contact.withManagement.length > 0 && contact.withEmployees.length > 0;
}

export interface ContactFacts {
  readonly now: Date;
  /** When the complete request reached this provider. */
  readonly reachedProviderAt: Date;
  readonly parties: readonly { readonly personId: string; readonly side: 'management' | 'employees' }[];
}

/** Checks a logged contact: when it was held, and that those named are parties of the side they are named for. */
export function checkContact(
  contact: ContactWith & { readonly heldAt: Date },
  facts: ContactFacts,
): ContactWith | Refusal {
  if (contact.heldAt > facts.now) return refusal('dialogue.contact-ahead');
  if (contact.heldAt < facts.reachedProviderAt) return refusal('dialogue.contact-before-request');
  const withManagement = [...new Set(contact.withManagement)];
  const withEmployees = [...new Set(contact.withEmployees)];
  if (withManagement.length + withEmployees.length === 0) return refusal('dialogue.contact-with-nobody');
  const isParty = (side: 'management' | 'employees') => (personId: string) =>
    facts.parties.some((party) => party.personId === personId && party.side === side);
  const known = withManagement.every(isParty('management')) && withEmployees.every(isParty('employees'));
  if (!known) return refusal('dialogue.contact-not-a-party');
  if (withManagement.some((personId) => withEmployees.includes(personId)))
    return refusal('dialogue.contact-on-both-sides');
  return { withManagement, withEmployees };
}
