export * from './testing/course.builder';
