import { Inject } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import type { ErrorItem } from '../../../views';
import { Acts } from '../acts';
import { CareNote } from '../care/care-note';
import { JustDoneNote } from '../done/just-done';
import { parseForm, type ParsedForm, type Typed } from '../form';
import { redirect } from '../local-path';
import type { PortalRequest } from '../portal-request';
import { Ask } from './ask';
import type { Doing } from './doing';
import { ReadPage } from './read-page';
import { Sent } from './sent';

/** A form, or how it is made where its choices depend on what is asked. */
type FormOf<S> = S | ((ask: Ask) => S | Promise<S>);

/**
 * A page with a form: beside what a page to be read declares, which form, which use case, where next. The shell parses,
 * runs once, catches refusals, and shows the form again with what was typed.
 */
export abstract class FormPage<S extends z.ZodObject, O, R = unknown> extends ReadPage<O> {
  @Inject(Acts) protected readonly acts!: Acts;
  @Inject(JustDoneNote) private readonly justDone!: JustDoneNote;
  @Inject(CareNote) private readonly careNote!: CareNote;

  abstract readonly form: FormOf<S>;
  /** People write here in their own words: who has it very hard is shown where to turn, they alone (ADR 76). */
  readonly cares: boolean = false;
  /** Where a refusal is shown, by its key; above the form unless said. */
  readonly fields: Readonly<Record<string, string>> = {};

  /** What is to be done with what was sent. */
  abstract act(data: z.output<S>, ask: Ask): Doing<R> | Promise<Doing<R>>;
  /** The address after it is done. */
  abstract next(done: R, ask: Ask, typed: Typed): string | Promise<string>;

  /** Reads what was sent; overridden where that is more than its fields. */
  async parse(body: unknown, ask: Ask): Promise<ParsedForm<z.output<S>>> {
    const { form } = this;
    return parseForm(typeof form === 'function' ? await form(ask) : form, body);
  }

  /** What a button that sends nothing changes of what is typed (a row more); null for the others. */
  retype(_typed: Typed, _ask: Ask): Typed | null | Promise<Typed | null> {
    return null;
  }

  /** Reasons to show the form again although it was done (an answer kept that stands in the way). */
  obstacles(_done: R): readonly ErrorItem[] {
    return [];
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    if (this.cares) this.careNote.leave(req, res, req.body);
    const form = await this.parse(req.body, ask);
    const changed = await this.retype(form.typed, ask);
    if (changed) return this.render(ask, res, new Sent(changed));
    if (!form.ok) return this.render(ask, res, new Sent(form.typed, form.errors));
    const since = new Date();
    const done = await this.acts.attemptDoing(req, await this.act(form.data, ask), this.fields);
    const errors = done.ok ? this.obstacles(done.value) : done.errors;
    if (!done.ok || errors.length > 0) return this.render(ask, res, new Sent(form.typed, errors));
    this.justDone.leave(req, res, since);
    redirect(res, await this.next(done.value, ask, form.typed));
  }
}
