import { Inject, Injectable, Logger } from '@nestjs/common';
import { addressOf, t } from '@samraad/platform';
import type { Response } from 'express';
import { demoPaths } from '../../demo/demo.paths';
import { Csrf } from '../../setup/csrf';
import { Renderer, type ErrorItem, type LayoutModel, type WhoSees } from '../../views';
import { CareNote } from './care/care-note';
import { JustDoneNote } from './done/just-done';
import { DemoStatus } from './demo-status';
import { navigationFor } from './navigation';
import { isReading, type PortalRequest } from './portal-request';
import { roleWords } from './role-words';
import { WaitingProposals } from './waiting-proposals';

/** What a controller says of a page besides its template. */
export interface PageView {
  readonly title: string;
  readonly page: object;
  readonly errors?: readonly ErrorItem[];
  /** Who can read what is written, by the address a form is sent to. */
  readonly readers?: Readonly<Record<string, WhoSees>>;
  /** 200 unless said otherwise; 400 when there are errors. */
  readonly status?: number;
  /** Lists may use more of a large screen. */
  readonly wide?: boolean;
}

/** Every page leaves through here: frame, menu, demo bar and CSRF token around the page's own data. */
@Injectable()
export class Pages {
  @Inject(CareNote) private readonly care!: CareNote;
  private readonly logger = new Logger(Pages.name);

  constructor(
    private readonly renderer: Renderer,
    private readonly csrf: Csrf,
    private readonly demo: DemoStatus,
    private readonly justDone: JustDoneNote,
    private readonly proposals: WaitingProposals,
  ) {}

  async render(req: PortalRequest, res: Response, template: string, view: PageView): Promise<void> {
    const { title, page, errors = [], readers = {} } = view;
    const layout = await this.layout(req, view.wide ?? false);
    // A page with a turn says itself what comes next.
    const care = req.seenBy ? null : this.care.take(req, res);
    const done = req.seenBy ? null : await this.justDone.take(req, res, !('turn' in page));
    const whole = this.renderer.page(template, {
      title,
      page,
      errors,
      readers,
      layout: { ...layout, done, care },
    });
    const html = req.seenBy ? withoutButtons(whole) : whole;
    // Only a page with a form needs the token kept: a reader without a session gets no cookie either.
    if (html.includes(layout.csrfToken)) this.csrf.keep(req, res, layout.csrfToken);
    res.setHeader('Cache-Control', 'no-store');
    res
      .status(view.status ?? (errors.length > 0 ? 400 : 200))
      .type('html')
      .send(html);
  }

  private async layout(req: PortalRequest, wide: boolean): Promise<LayoutModel> {
    const viewer = req.viewer ?? null;
    const [waiting, demo] = await Promise.all([this.proposals.of(viewer), this.demoBar(req)]);
    return {
      path: req.path,
      user: viewer && { name: viewer.name, role: roleWords(viewer) },
      nav: navigationFor(viewer, req.path, { [addressOf('proposals')]: waiting }),
      notice: this.proposals.notice(req.path, waiting),
      demo,
      seen: seenWords(req),
      csrfToken: this.csrf.tokenFor(req),
      wide,
      links: { demoMailbox: demoPaths.mails },
    };
  }

  private async demoBar(req: PortalRequest): Promise<LayoutModel['demo']> {
    try {
      return await this.demo.bar(isReading(req) ? req.originalUrl : req.path);
    } catch (error) {
      // An error page is drawn without the database too.
      this.logger.warn({ msg: 'no demo bar', err: error });
      return null;
    }
  }
}

/** Who is seen as, and how much longer. */
function seenWords({ seenBy, viewer }: PortalRequest): LayoutModel['seen'] {
  if (!seenBy || !viewer) return null;
  const minutes = Math.ceil((seenBy.until.getTime() - Date.now()) / 60_000);
  const until = minutes > 1 ? t('shell.seen-minutes', { minutes }) : t('shell.seen-minute');
  return { name: viewer.name, until, end: addressOf('see-as.end') };
}

/** Kindness alone: what is sent is refused anyway (sign-in/seen-as). The line above the page keeps its own button. */
const withoutButtons = (html: string): string => {
  const [before = '', page = ''] = html.split('<main ', 2);
  return `${before}<main ${page.replace(/<button(?=[ >])/g, '<button disabled')}`;
};
