import type { Refusal } from '@samraad/platform';

/** A form can't go on before its sender has proved who they are; `why` is what was wrong with a proof that was given. */
export class ConfirmFirst extends Error {
  constructor(readonly why: Refusal | null = null) {
    super('a fresh proof is needed first');
  }
}
