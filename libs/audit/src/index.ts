export * from './application/audit-timeline';
export * from './application/audit-verifier';
export * from './application/seal-day';
export * from './audit.module';
export * from './i18n/da';
