import { isRefusal, orRefuse, type Refusal, refuse } from '@samraad/platform';
import type { Response } from 'express';
import type { PortalRequest } from '../shell';
import { passkeyField } from './passkey-form';

/** A device's answer as it was sent; '' where the form came without. */
export function hiddenAnswer({ body }: Pick<PortalRequest, 'body'>): string {
  const sent = (body as Readonly<Record<string, unknown>> | undefined)?.[passkeyField];
  return typeof sent === 'string' ? sent : '';
}

/** Tells a page's script what to ask a device for; null when nobody is there to be asked. */
export function answerQuestion(res: Response, question: object | Refusal | null): void {
  if (question === null) refuse('platform.sign-in-required', {}, 401);
  if (isRefusal(question)) orRefuse(question);
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).json(question);
}
