import { join } from 'node:path';
import { defineExamples, type ErrorItem } from '../../../views';
import { presentApp } from './app.presenter';

const wrong: ErrorItem[] = [
  {
    field: 'code',
    message: 'Koden er forkert, for gammel eller brugt før. Vent, til appen viser en ny, og skriv den.',
  },
];
const begun = { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', address: '' };

/** Setting up an app that makes codes. */
export const appExamples = defineExamples({
  template: join(__dirname, 'app.hbs'),
  present: (errors: readonly ErrorItem[]) =>
    presentApp(begun, 'mette.holm@region.example', errors, 'eksempel-1'),
  facts: { 'under opsætning': [[]], 'forkert kode': [wrong] },
  errors: ([errors]) => errors,
});
