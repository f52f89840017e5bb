import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { once, Refused, type Tx, UnitOfWork, refusalText } from '@samraad/platform';
import type { ErrorItem } from '../../views';
import { viewerOf, type PortalRequest } from './portal-request';
import type { Doing, UseCase } from './page/doing';
import { submissionKey } from './submission';

/** What an attempted act came to: its result, or a rule's refusal in words. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: ErrorItem[] };

/** Runs what a viewer asks for: one unit of work with the viewer as actor, once per submission. */
@Injectable()
export class Acts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly modules: ModuleRef,
  ) {}

  /** Runs a use case by its class; a refusal is thrown. */
  do<R>(req: PortalRequest, { useCase, command, secret }: Doing<R>): Promise<R> {
    const found = this.modules.get<UseCase<unknown, R>>(useCase, { strict: false });
    return this.run(req, (tx) => found.execute(tx, command), secret);
  }

  /** As do, but a rule's refusal (422) is answered. */
  attemptDoing<R>(
    req: PortalRequest,
    { useCase, command, secret }: Doing<R>,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Attempt<R>> {
    const found = this.modules.get<UseCase<unknown, R>>(useCase, { strict: false });
    return this.attempt(req, (tx) => found.execute(tx, command), fields, secret);
  }

  /**
   * The result is kept as JSON for a second sending: ids, no Date, no bigint. What is sent is kept as a digest, so not of a
   * `secret` (a password): there a second sending is judged like the first.
   */
  async run<T>(req: PortalRequest, work: (tx: Tx) => Promise<T>, secret = false): Promise<T> {
    const { personId, accountId } = viewerOf(req);
    const submission = secret ? null : submissionKey(req);
    return this.uow.run({ kind: 'person', personId, accountId }, (tx) => {
      if (submission === null) return work(tx);
      const route = `${req.method} ${req.path}`;
      return once(tx, { principal: accountId, route, ...submission }, () => work(tx));
    });
  }

  /** As run, but a rule's refusal (422) is answered, so that the form can be shown again; `fields` puts it at its field. */
  async attempt<T>(
    req: PortalRequest,
    work: (tx: Tx) => Promise<T>,
    fields: Readonly<Record<string, string>> = {},
    secret = false,
  ): Promise<Attempt<T>> {
    try {
      return { ok: true, value: await this.run(req, work, secret) };
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.status !== 422) throw error;
      const { key } = error.refusal;
      return {
        ok: false,
        errors: [{ field: fields[key] ?? 'main-content', message: refusalText(error.refusal) }],
      };
    }
  }
}
