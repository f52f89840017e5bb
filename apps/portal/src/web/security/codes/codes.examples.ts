import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { presentCodes } from './codes.presenter';

/** Recovery codes. */
export const codesExamples = defineExamples({
  template: join(__dirname, 'codes.hbs'),
  present: (codes: readonly string[]) => presentCodes(codes, 'eksempel-1'),
  facts: { 'før de er lavet': [[]], vist: [['ABCD-EFGH-2345-6777', 'JBSW-Y3DP-EHPK-3PXP']] },
});
