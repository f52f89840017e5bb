import { Controller, Get, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Act as ActName } from '@samraad/identity';
import { type AddressKey, addresses } from '@samraad/platform';
import type { Response } from 'express';
import { onePaper, oneTable, severalFiles } from '../../../setup/form-with-files';
import { Act, type CaseFinder } from '../../../access/act.decorator';
import type { PortalRequest } from '../portal-request';
import { declareTaking } from './taking';
import { declareWriting, type Writes } from './writing';

const takings = { several: severalFiles, paper: onePaper } as const;

/** What may be said of a page's address beside its act. */
export interface PageAtOptions {
  /** The act of reading the page, where it is another than that of sending its form. */
  readonly read?: ActName;
  /** Finds the case where the address names something in it. */
  readonly caseOf?: Type<CaseFinder>;
  /** Where its form is sent, when that is not to the page's own address. */
  readonly sendAt?: AddressKey;
  /** What kind of thing its form writes: the shell tells beside the form who can read it. Every form with free text has one. */
  readonly writes?: Writes;
  /** Its form may carry a table of up to 20 MB (`fileField`), several files (`filesField`), or a paper to be checked, of anybody. */
  readonly takesFile?: true | keyof typeof takings;
}

type Handler = (this: unknown, req: PortalRequest, res: Response) => Promise<void>;
interface Handlers {
  readonly show?: Handler;
  readonly send?: Handler;
}

/** Declares a page: its address, and the act in the access table that lets somebody read it and send its form. */
export const PageAt =
  (address: AddressKey, act: ActName, options: PageAtOptions = {}): ClassDecorator =>
  (target) => {
    const { show, send } = target.prototype as Handlers;
    if (show) route(target, 'show', show, Get(addresses[address]), Act(options.read ?? act, found(options)));
    const sentTo = options.sendAt ?? address;
    if (send) route(target, 'send', send, Post(addresses[sentTo]), Act(act, found(options)));
    if (options.writes) declareWriting(sentTo, options.writes);
    if (options.takesFile)
      declareTaking(sentTo, options.takesFile === true ? oneTable : takings[options.takesFile]);
    declare(target);
  };

/** Declares where a further form of a page is sent, or a button: only the sending has this address. */
export const PostAt =
  (
    address: AddressKey,
    act: ActName,
    options: Pick<PageAtOptions, 'caseOf' | 'writes'> = {},
  ): ClassDecorator =>
  (target) => {
    const { send } = target.prototype as Handlers;
    if (!send) throw new Error(`${target.name} has nothing to send`);
    route(target, 'send', send, Post(addresses[address]), Act(act, found(options)));
    if (options.writes) declareWriting(address, options.writes);
    declare(target);
  };

const found = ({ caseOf }: PageAtOptions) => (caseOf ? { caseOf } : {});

function declare(target: object): void {
  const asClass = target as Type;
  Controller()(asClass);
  ApiExcludeController()(asClass);
}

/** Nest keeps a route on its very function, so each page gets one of its own around what it inherits. */
function route(
  target: object,
  name: keyof Handlers,
  inherited: Handler,
  ...decorators: MethodDecorator[]
): void {
  const { prototype } = target as { prototype: object };
  const own: Handler = function (req, res) {
    return inherited.call(this, req, res);
  };
  Object.defineProperty(own, 'name', { value: name });
  const descriptor = { value: own, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);
  for (const decorate of decorators) decorate(prototype, name, descriptor);
  Req()(prototype, name, 0);
  Res()(prototype, name, 1);
}
