import type { Response } from 'express';
import { refuse } from '@samraad/platform';
import { checkCodeOfFile } from './check-code';
import type { Paper } from './paper';
import { taggedPdf } from './tagged-pdf';

/** What is handed out, under which file name, why not to who sees as somebody, and what is done first with the SHA-256 of its bytes. */
export interface HandedOut {
  readonly paper: Paper;
  readonly name: string;
  readonly hidden: 'contracts.paper-not-shown' | 'requests.paper-not-shown';
  keep(sha256: string): Promise<void>;
}

/** Answers a paper as a file. 403 to who sees as somebody: no paper of ours says less than all (ADR 52). */
export async function handOut(
  req: { readonly seenBy?: unknown },
  res: Response,
  { paper, name, hidden, keep }: HandedOut,
): Promise<void> {
  if (req.seenBy) refuse(hidden, {}, 403);
  const file = await taggedPdf(paper);
  await keep(checkCodeOfFile(file));
  res.attachment(name);
  res.setHeader('Content-Type', 'application/pdf');
  res.setHeader('Cache-Control', 'no-store, no-transform');
  res.end(file);
}
