import './i18n/da';

export { DeliverMail } from './application/deliver-mail';
export type { DeliveryReport } from './application/delivery-report';
export { MailDrain } from './application/mail-drain';
export { MailPreview, type PreviewedMail } from './application/mail-preview';
export { type MailOrigin, readdressMails } from './application/readdress-mails';
export { ResendMail } from './application/resend-mail';
export { SeedMailDelivery } from './application/seed-mail-delivery';
export { type MailCatcher, type MailCatcherOptions, startMailCatcher } from './catcher/start-mail-catcher';
export type { MailStatus } from './domain/mail-status';
export { NotificationModule } from './notification.module';
export { type CaughtMail, type CaughtMailFilter, CaughtMailQuery } from './read/caught-mail.query';
export { type MailProblem, MailProblemsQuery } from './read/mail-problems.query';
export { type MailTold, MailsToldQuery } from './read/mails-told.query';
