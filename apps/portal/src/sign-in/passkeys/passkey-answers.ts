import type { PasskeyAnswer, PasskeyGiven } from '@samraad/identity';
import type { Request } from 'express';
import { z } from 'zod';
import { holderOf } from './passkey-holder';

// A key of RS256 with its attestation is some 2 kB; what is longer is no answer of a device.
const base64url = (longest: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(longest);
const answering = {
  id: base64url(1_400),
  rawId: base64url(1_400).optional(),
  type: z.literal('public-key').optional(),
  authenticatorAttachment: z.string().max(40).nullish(),
  clientExtensionResults: z.looseObject({}).optional(),
};
const id = 'pYkq3sJ7YHn0x4m0Y0oTqg';
const clientDataJSON = 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0';

/** A new key, as browsers' `PublicKeyCredential.toJSON()` has it. */
export const newKeyAnswer = z
  .object({
    ...answering,
    response: z.object({
      clientDataJSON: base64url(6_000),
      attestationObject: base64url(30_000),
      transports: z.array(z.string().max(40)).max(10).optional(),
    }),
  })
  .meta({
    examples: [{ id, type: 'public-key', response: { clientDataJSON, attestationObject: 'o2NmbXRkbm9uZQ' } }],
  });

/** A proof, as browsers have it. */
export const proofAnswer = z.object({
  ...answering,
  response: z.object({
    clientDataJSON: base64url(6_000),
    authenticatorData: base64url(6_000),
    signature: base64url(6_000),
    userHandle: base64url(200).nullish(),
  }),
});

/** What identity is told of either. */
export const answerIn = ({
  id,
  response,
}: z.infer<typeof newKeyAnswer | typeof proofAnswer>): PasskeyAnswer => ({
  id,
  ...response,
});

/** The answer in a form's hidden field; null when it holds none that can be read. */
export function answerOf(
  sent: unknown,
  schema: typeof newKeyAnswer | typeof proofAnswer = proofAnswer,
): PasskeyAnswer | null {
  if (typeof sent !== 'string') return null;
  try {
    const read = schema.safeParse(JSON.parse(sent));
    return read.success ? answerIn(read.data) : null;
  } catch {
    return null;
  }
}

/** What a form's hidden field gives of a proof, by whoever was asked; nothing where it is empty. */
export const givenIn = (req: Request, sent: string): PasskeyGiven | undefined =>
  sent === '' ? undefined : { answer: answerOf(sent), holder: holderOf(req) };
