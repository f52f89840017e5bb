import { join } from 'node:path';
import { refusal } from '@samraad/platform';
import { defineExamples } from '../../views';
import { type ConfirmFacts, presentConfirm } from './confirm.presenter';

const facts = (more: Partial<ConfirmFacts> = {}): ConfirmFacts => ({
  action: '/sager/1/underskriv',
  sent: { _submission: 'eksempel-1', hash: '9f86d081', read: 'on' },
  withFile: false,
  asked: 'password',
  why: null,
  back: '/sager/1/underskriv',
  ...more,
});

/** Proving once more who one is, before what can't be taken back. */
export const confirmExamples = defineExamples({
  template: join(__dirname, 'confirm.hbs'),
  present: presentConfirm,
  facts: {
    'med adgangskode': [facts()],
    'forkert adgangskode': [facts({ why: refusal('identity.wrong-proof', {}, 401) })],
    'med kode fra en app': [facts({ asked: 'code' })],
    'forkert kode': [facts({ asked: 'code', why: refusal('identity.wrong-code', {}, 401) })],
    'med adgangsnøgle': [facts({ asked: 'passkey' })],
    'adgangsnøgle fra en anden adresse': [
      facts({
        asked: 'passkey',
        why: refusal('identity.passkey-other-origin', { address: 'https://samraad.example' }, 401),
      }),
    ],
    'kode, hvor der er en adgangsnøgle': [
      facts({ asked: 'passkey', why: refusal('identity.passkey-needed', {}, 401) }),
    ],
    'i demoen': [facts({ asked: 'nothing' })],
    'med en fil': [facts({ withFile: true })],
  },
  errors: ([given]) => presentConfirm(given).errors,
});
