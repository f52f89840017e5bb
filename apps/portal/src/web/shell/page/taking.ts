import { type AddressKey, addresses } from '@samraad/platform';
import { oneTable, type Taking } from '../../../setup/form-with-files';

const declared: { readonly path: RegExp; readonly taking: Taking }[] = [];

/** Remembers that a form with files is sent to an address, and how it is read. */
export function declareTaking(sentTo: AddressKey, taking: Taking = oneTable): void {
  declared.push({ path: new RegExp(`^${addresses[sentTo].replace(/:\w+/g, '[^/]+')}$`), taking });
}

/** How a form sent to a path is read that carries files; null where none may. */
export const takingOf = (path: string): Taking | null =>
  declared.find((one) => one.path.test(path))?.taking ?? null;
