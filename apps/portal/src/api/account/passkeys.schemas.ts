import { longestPasskeyName } from '@samraad/identity';
import { writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { newKeyAnswer } from '../../sign-in/passkeys/passkey-answers';
import { apiId, apiInstant } from '../shell';

const name = writtenLine(longestPasskeyName);
const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

/** A passkey as its owner sees it. */
export const passkeyView = z
  .object({ id: apiId, name: z.string(), madeAt: apiInstant, lastUsedAt: apiInstant.nullable() })
  .meta({ id: 'Passkey' });
/** What `navigator.credentials.create` is given, as `PublicKeyCredential.parseCreationOptionsFromJSON` reads it. */
export const passkeyQuestion = z
  .looseObject({ challenge: z.string(), rp: z.object({ id: z.string(), name: z.string() }) })
  .meta({ id: 'PasskeyQuestion' });
export const newPasskey = z.strictObject({ name, answer: newKeyAnswer }).meta({
  examples: [
    {
      name: 'Min telefon',
      answer: { id: 'pYkq3sJ7', response: { clientDataJSON: 'eyJ0eXBlIjoi', attestationObject: 'o2NmbXQ' } },
    },
  ],
});
export const passkeyName = z.strictObject({ name }).meta({ examples: [{ name: 'Nøglen i skuffen' }] });
export const passkeyMade = z.object({ id: apiId });

export const passkeyExample = {
  id,
  name: 'Min telefon',
  madeAt: '2026-11-27T13:10:00.000Z',
  lastUsedAt: null,
};
export const questionExample = {
  challenge: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA',
  rp: { id: 'samraad.example', name: 'Samråd' },
};
export const madeExample = { id };
