import { type AddressKey, addresses } from '@samraad/platform';

const taking: RegExp[] = [];

/** Remembers that a form with a file is sent to an address. */
export function declareTaking(sentTo: AddressKey): void {
  taking.push(new RegExp(`^${addresses[sentTo].replace(/:\w+/g, '[^/]+')}$`));
}

/** Whether a form sent to a path may carry a file. */
export const takesFile = (path: string): boolean => taking.some((pattern) => pattern.test(path));
