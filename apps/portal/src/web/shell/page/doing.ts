import type { Type } from '@nestjs/common';
import type { Tx } from '@samraad/platform';

/** Anything that does one thing in one unit of work. */
export interface UseCase<C, R> {
  execute(tx: Tx, command: C): Promise<R>;
}

/** A use case by its class, with what it is told. */
export interface Doing<R> {
  readonly useCase: Type<UseCase<never, R>>;
  readonly command: unknown;
  /** It holds a password: not even a digest of what was sent is kept. */
  readonly secret?: boolean;
}

/** Names what is to be done: `doing(SignRequest, { caseId, hash })`. The shell finds it, and runs it once. */
export const doing = <C, R>(useCase: Type<UseCase<C, R>>, command: NoInfer<C>): Doing<R> => ({
  useCase: useCase as Type<UseCase<never, R>>,
  command,
});

/** As `doing`, of something that holds a password. */
export const doingInSecret = <C, R>(useCase: Type<UseCase<C, R>>, command: NoInfer<C>): Doing<R> => ({
  ...doing(useCase, command),
  secret: true,
});
