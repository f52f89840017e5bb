export * from './testing/any-course';
export * from './testing/case-acts';
export * from './testing/case-cast';
export * from './testing/case-steps';
export * from './testing/duties-reckoned';
export * from './testing/duty-watch';
export * from './testing/reached';
