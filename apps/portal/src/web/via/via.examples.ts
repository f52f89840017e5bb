import { join } from 'node:path';
import { refusal, type Refusal } from '@samraad/platform';
import '../../i18n/shell.da';
import { defineExamples } from '../../views';
import { presentViaFailure, type ViaFailure } from './via.presenter';

const label = 'Region Nord';
const failed = (why: Refusal, more: Partial<ViaFailure> = {}): [ViaFailure] => [
  { label, refusal: why, linking: false, name: null, ...more },
];

/** Signing in through an issuer that came to nothing. */
export const viaExamples = defineExamples({
  template: join(__dirname, 'via.hbs'),
  present: presentViaFailure,
  facts: {
    'ikke koblet endnu': failed(refusal('identity.external-unknown', {}, 403)),
    'en lukket bruger': failed(refusal('identity.external-closed', {}, 403)),
    'udstederen er nede': failed(refusal('portal.via-down', { label }, 503)),
    'sagt nej': failed(refusal('portal.via-denied', { label }, 403)),
    'et fejlsvar': failed(refusal('portal.via-error', { label }, 502)),
    'urene går forskelligt': failed(refusal('portal.via-clock', { label }, 502)),
    'et svar, der ikke passer': failed(refusal('portal.via-mismatch', { label }, 400)),
    'en brugt kode': failed(refusal('portal.via-code', { label }, 400)),
    'en anden browser': failed(refusal('identity.external-not-begun', {}, 400)),
    'for længe væk': failed(refusal('identity.external-late', {}, 400)),
    'samme svar to gange, mens man er inde': failed(refusal('identity.external-used', {}, 400), {
      name: 'Mette Holm',
    }),
    'koblet til en anden': failed(refusal('identity.subject-taken'), { linking: true, name: 'Mette Holm' }),
    'koblet i forvejen': failed(refusal('identity.issuer-linked'), { linking: true, name: 'Mette Holm' }),
    'en anden er logget ind': failed(refusal('portal.via-other-person', {}, 409), {
      linking: true,
      name: 'Jonas Lind',
    }),
  },
});
