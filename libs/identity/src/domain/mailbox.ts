/** Where an address arrives: `mette+amr@region.example` is read by whoever reads `mette@region.example` (as `account.mailbox`). */
export const mailboxOf = (address: string): string => address.replace(/^([^@+]+)\+[^@]*@/, '$1@');
