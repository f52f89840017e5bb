import { onOneLine, withoutHidden } from './blank-text';

/** Who a mail is from or to. Handed to the mail server as it is, never joined to a text that would be read as a list. */
export interface Mailbox {
  /** '' when there is none. */
  readonly name: string;
  readonly address: string;
}

/** An address, or why it is none: 'several' when it could be read as a list of them. */
export type ReadAddress = { readonly address: string } | { readonly fault: 'several' | 'unreadable' };

// RFC 5321's dot-string, with the letters of RFC 6531; quoted strings, comments and IP numbers are left out.
const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const lastLabel = /^(?=.*\p{L}).{2,}$/u;
const separator = /[,;]|@.*\s.*@/u;

/** The one form in which addresses are stored and compared: NFC, lower case, without space around or hidden characters in it. */
export const normalAddress = (text: string): string =>
  withoutHidden(text).trim().normalize('NFC').toLowerCase();

/** Reads one e-mail address (at most 254 characters, 64 before the @), in its stored form. */
export function readAddress(text: string): ReadAddress {
  const address = normalAddress(text);
  if (separator.test(address)) return { fault: 'several' };
  const [local = '', domain = '', ...rest] = address.split('@');
  const labels = domain.split('.');
  const fits =
    rest.length === 0 &&
    address.length <= 254 &&
    local.length <= 64 &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((one) => label.test(one)) &&
    lastLabel.test(labels.at(-1) ?? '');
  return fits ? { address } : { fault: 'unreadable' };
}

/** Reads 'Samråd <post@region.example>' or an address alone; null when the address is none. */
export function readMailbox(text: string): Mailbox | null {
  const match = /^([^<>]*)<([^<>]*)>$/u.exec(text.trim());
  const read = readAddress(match?.[2] ?? text);
  if (!('address' in read)) return null;
  return { name: onOneLine(match?.[1] ?? '').replace(/^"(.*)"$/u, '$1'), address: read.address };
}
