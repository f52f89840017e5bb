import type { Tx } from '@samraad/platform';
import type { Round, RoundReader } from '@samraad/scheme';
import { askTimeObstacle } from '../domain/ask-time.rules';
import type { RequestRow } from '../persistence/request.store';
import type { SignatureAsked } from '../persistence/signature-asked.entity';

/** The round that is open now, and the one in which a request's signatures were asked for, with the rules it had then. */
export interface SigningRound {
  readonly open: Round | null;
  readonly asked: Round | null;
  readonly now: Date;
}

/** The questions a request has open were all put since its stage began: who signs is what was asked for then. */
export async function signingRound(tx: Tx, rounds: RoundReader, row: RequestRow): Promise<SigningRound> {
  const now = await tx.now();
  return { now, open: await rounds.openAt(tx, now), asked: await rounds.openAt(tx, row.stage_since) };
}

/** Why one of its questions is over, though it still stands; null while it is not. */
export const askObstacle = (
  { expiresAt }: Pick<SignatureAsked, 'expiresAt'>,
  { now, open, asked }: SigningRound,
) => askTimeObstacle({ now, expiresAt, askedIn: asked?.id ?? null, openNow: open?.id ?? null });
