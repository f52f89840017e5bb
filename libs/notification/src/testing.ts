export * from './testing/every-mail-spec';
export * from './testing/mail-defects';
export * from './testing/mails-ordered';
export * from './testing/reserve-port';
