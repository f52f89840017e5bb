import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { exampleContent, exampleContract, exampleContractDesk } from '../contract.facts.examples';
import { presentContractFile } from './contract-file.presenter';

const part = { name: 'Vores kontrakt.pdf', sha256: 'c'.repeat(64) };
/** A contract with a file of their own, in its draft and the version that was sent. */
export const exampleFiled = exampleContract({
  state: 'changes_asked',
  draft: { ...exampleContent, file: part },
  files: [{ ...part, id: 'f', bytes: 240_000, scanned: true }],
});
const on = (contract = exampleFiled) => ({ ...exampleContractDesk(contract, asProvider), contract });
const typed = { _submission: 'indsendelse' };
const empty = new Sent(typed);

/** Attaching a contract of their own. */
export const contractFileExamples = defineExamples({
  template: join(__dirname, 'contract-file.hbs'),
  present: presentContractFile,
  facts: {
    'ingen fil endnu': [on(exampleContract({ state: 'draft' })), 10, empty],
    'en fil, der kan skiftes eller tages ud': [on(), 10, empty],
    'en fil, som ingen har undersøgt': [
      on({ ...exampleFiled, files: exampleFiled.files.map((one) => ({ ...one, scanned: false })) }),
      10,
      empty,
    ],
    'filen er afvist': [
      on(),
      10,
      new Sent(typed, [{ field: 'file', message: 'Filen er ikke en PDF. Gem jeres kontrakt som PDF.' }]),
    ],
    'portalen gemmer ikke filer': [on(exampleContract({ state: 'draft' })), null, empty],
  },
  errors: ([, , { errors }]) => errors,
});
