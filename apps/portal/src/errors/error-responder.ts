import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { addressOf, Refused } from '@samraad/platform';
import type { Response } from 'express';
import { ConfirmFirst } from '../access/fresh/confirm-first';
import { ConfirmPage } from '../web/confirm-it-is-you/confirm.page';
import { Nearby } from '../web/shell/nearby';
import { isApi, isReading, type PortalRequest } from '../web/shell/portal-request';
import { CASE_NEWS, type CaseNewsPort } from './case-news.port';
import { errorPage, errorTemplate, homeLink } from './error-page';
import { toProblem, type Problem } from './problem';
import { Pages } from '../web/shell/pages';

/** How long a refusal says one must wait. */
const secondsOf = (error: unknown): string | number | undefined =>
  error instanceof Refused ? error.refusal.params['seconds'] : undefined;

/** Refusals of what is in the bin, or was. */
const inTheBin = ['requests.draft-binned', 'requests.draft-purged'];

/** Answers any error: a Danish page, or a problem+json under /api. Status right, nothing of the cause told. */
@Injectable()
export class ErrorResponder {
  private readonly logger = new Logger('Request');

  constructor(
    private readonly pages: Pages,
    private readonly nearby: Nearby,
    private readonly modules: ModuleRef,
    private readonly confirm: ConfirmPage,
  ) {}

  async respond(error: unknown, req: PortalRequest, res: Response): Promise<void> {
    if (error instanceof ConfirmFirst) return this.confirm.show(req, res, error.why);
    const problem = toProblem(error);
    // Refusals and bad input are everyday; only what nobody foresaw should wake someone.
    if (problem.status === 500)
      this.logger.error({ msg: 'unexpected error', requestId: req.requestId, err: error });
    if (res.headersSent) return void res.destroy();
    if (problem.code === 'identity.factor-required' && !isApi(req))
      return res.redirect(303, addressOf('security'));
    if (problem.status === 401 && !isApi(req) && isReading(req)) {
      return res.redirect(303, `/log-ind?returnTo=${encodeURIComponent(req.originalUrl)}`);
    }
    // A link to what is deleted leads to where it went.
    if (inTheBin.includes(problem.code) && req.caseId && !isApi(req) && isReading(req))
      return res.redirect(303, addressOf('case.bin', { caseId: req.caseId }));
    if (problem.status === 429 && !res.hasHeader('Retry-After'))
      res.setHeader('Retry-After', String(secondsOf(error) ?? 60));
    if (isApi(req) || req.path.startsWith('/health/')) this.problem(problem, req, res);
    else await this.page(problem, req, res);
  }

  private problem({ status, code, title, detail, errors }: Problem, req: PortalRequest, res: Response): void {
    if (status === 401) res.setHeader('WWW-Authenticate', 'Bearer');
    const body = { type: 'about:blank', title, status, code, detail, ...(errors && { errors }) };
    const reference = status === 500 ? { reference: req.requestId } : {};
    res
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...body, ...reference }));
  }

  private async page(problem: Problem, req: PortalRequest, res: Response): Promise<void> {
    const looking = isReading(req);
    const goneOn =
      looking && problem.status === 404 ? await this.asked(req, (news) => news.goneOn(req)) : null;
    if (goneOn) {
      const view = { title: goneOn.heading, page: { ...goneOn, actions: [homeLink()] } };
      return this.pages.render(req, res, errorTemplate, { ...view, status: 200 });
    }
    const told = await this.withNews(problem, req);
    const page = errorPage(told, req, this.nearby.pageAt(req.path));
    // A page whose time is past answers what came of it; that something could not be done is told to who tried.
    const status = looking && problem.status === 409 ? 200 : problem.status;
    await this.pages.render(req, res, page.template, { ...page.view, status });
  }

  /** Who comes a moment too late is told what came first. What makes a form stale is not in the case's course. */
  private async withNews(problem: Problem, req: PortalRequest): Promise<Problem> {
    if (problem.status !== 409 || problem.code === 'platform.stale') return problem;
    const news = await this.asked(req, (port) => port.latest(req));
    return news === null ? problem : { ...problem, detail: `${problem.detail} ${news}` };
  }

  private async asked<T>(req: PortalRequest, ask: (port: CaseNewsPort) => Promise<T>): Promise<T | null> {
    try {
      return await ask(this.modules.get<CaseNewsPort>(CASE_NEWS, { strict: false }));
    } catch (error) {
      // The refusal itself is what matters.
      this.logger.warn({ msg: 'no news of the case', requestId: req.requestId, err: error });
      return null;
    }
  }
}
