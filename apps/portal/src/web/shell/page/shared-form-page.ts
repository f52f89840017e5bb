import { StaleVersion } from '@samraad/platform';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Typed } from '../form';
import type { PortalRequest } from '../portal-request';
import { Ask } from './ask';
import { FormPage } from './form-page';
import { Sent } from './sent';

/**
 * A page on which several people write in the same: who was slower gets it again with what they typed (409), for both versions to
 * be shown beside each other. `opened` is the version it was drawn from; the form gets the newest, to save over (ADR 74).
 */
export abstract class SharedFormPage<S extends z.ZodObject, O, R = unknown> extends FormPage<S, O, R> {
  override async send(req: PortalRequest, res: Response): Promise<void> {
    try {
      await super.send(req, res);
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error;
      const typed = (req.body ?? {}) as Typed;
      const opened = { ...typed, opened: typed['version'], version: undefined, _submission: undefined };
      await this.render(new Ask(req), res, new Sent(opened, [], 409));
    }
  }
}

/** What was typed by who was slower; null where nobody was faster. */
export const outrun = ({ typed, status }: Sent): Typed | null => (status === 409 ? typed : null);

/** The version a form is sent with: the one it was first drawn from, and the newest once both versions are shown. */
export const versionSent = (typed: Typed | undefined, newest: number): string | number =>
  typed?.['version'] === undefined ? newest : String(typed['version']);
