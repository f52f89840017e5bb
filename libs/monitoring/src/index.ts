export * from './domain/turn.rules';
export * from './domain/turn-words';
export * from './i18n/da';
export * from './monitoring.module';
export * from './read/case-status.query';
