import { Inject } from '@nestjs/common';
import type { Response } from 'express';
import { allowFrames } from '../../../setup/frame-headers';
import type { WhoSees } from '../../../views';
import { Pages } from '../pages';
import { orNotFound, type PortalRequest } from '../portal-request';
import { redirect } from '../local-path';
import { Ask } from './ask';
import { Sent } from './sent';
import { readersAround } from './writing';

/** What a template is given, with the page's title. */
export interface PageShown {
  readonly head: { readonly title: string };
}

/** Another page instead of this one. */
export class GoTo {
  constructor(readonly path: string) {}
}

/** What opening came to: what the page is about, another page, or nothing there (404). */
export type Opened<O> = O | GoTo | null;

/** A page that is read: what it opens, and how that is shown. Its address and act are declared with `@PageAt`. */
export abstract class ReadPage<O> {
  @Inject(Pages) protected readonly pages!: Pages;

  /** Absolute path of the template beside the page. */
  abstract readonly template: string;
  /** Lists may use more of a large screen. */
  readonly wide: boolean = false;
  /** Shows frames of this site. */
  readonly frames: boolean = false;

  abstract open(ask: Ask): Promise<Opened<O>>;
  abstract present(opened: O, ask: Ask, sent: Sent): PageShown | Promise<PageShown>;

  /** The title of the window; the heading unless said otherwise. */
  titleOf(page: PageShown, _opened: O): string {
    return page.head.title;
  }

  /** The template for what was opened; the page's one unless said otherwise. */
  templateOf(_opened: O): string {
    return this.template;
  }

  /** Who reads what its forms write, by the address each is sent to, where that is nothing of a case (`writes: 'page-says'`). */
  readers(_opened: O, _ask: Ask): Readonly<Record<string, WhoSees>> {
    return {};
  }

  async show(req: PortalRequest, res: Response): Promise<void> {
    await this.render(new Ask(req), res, new Sent());
  }

  protected async render(ask: Ask, res: Response, sent: Sent): Promise<void> {
    const opened = orNotFound(await this.open(ask));
    if (opened instanceof GoTo) return redirect(res, opened.path);
    const page = await this.present(opened, ask, sent);
    const { errors, status } = sent;
    if (this.frames) allowFrames(res);
    const readers = { ...readersAround(ask.req.params), ...this.readers(opened, ask) };
    const view = { title: this.titleOf(page, opened), page, errors, status, readers, wide: this.wide };
    await this.pages.render(ask.req, res, this.templateOf(opened), view);
  }
}
