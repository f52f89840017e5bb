export * from './monitoring.module';
export * from './domain/punctuality.rules';
export * from './read/case-status.query';
export * from './read/deadline-list.query';
export * from './read/punctuality.query';
export * from './read/provider-inbox.query';
