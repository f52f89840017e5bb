export * from './monitoring.module';
export * from './read/case-status.query';
export * from './read/provider-inbox.query';
