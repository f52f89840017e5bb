export { field, textField, type Read } from './field';
export * from './text.fields';
export * from './choice.fields';
export { day } from './day.field';
export { bytesGiven, chosenFile, fileField, filesField, pastedField } from './file.field';
export { optional } from './optional';
export { typedDay, typedToday } from './typed-day';
export { rows } from './rows';
export { labelsOf, parseForm, type ParsedForm, type Typed } from './parse-form';
