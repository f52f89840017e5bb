export * from './testing/dialogue-stand';
export * from './testing/in-dialogue';
