import { Injectable } from '@nestjs/common';
import { EndViewing, mayAct, PeopleReader, ViewingReader, type Viewer } from '@samraad/identity';
import { addressOf, Database, isId, refuse, UnitOfWork } from '@samraad/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { redirect } from '../../web/shell/local-path';
import { isReading, type PortalRequest } from '../../web/shell/portal-request';
import { seeingAsDa } from './seeing-as.da';

/** The administrator's own even then: to end it, and to sign out. */
const own: ReadonlySet<string> = new Set([addressOf('see-as.end'), addressOf('sign-out')]);

/**
 * Pages as somebody sees them, shown to an administrator (ADR 52): from here on the request's viewer is that person, its reads
 * hide private texts, and it can write nothing. The one place that refuses whatever is sent meanwhile. Never over the API,
 * whose requests have no session.
 */
@Injectable()
export class SeeingAs {
  constructor(
    private readonly viewings: ViewingReader,
    private readonly people: PeopleReader,
    private readonly ending: EndViewing,
    private readonly uow: UnitOfWork,
    private readonly db: Database,
  ) {}

  readonly fromSession: RequestHandler = (req: Request, res: Response, next: NextFunction) => {
    const session = req.session as Request['session'] | undefined;
    const { viewer } = req as PortalRequest;
    if (session?.viewing === undefined || viewer === null) return next();
    this.see(req as PortalRequest, res, session.viewing, viewer).then((goesOn) => goesOn && next(), next);
  };

  /** False where the request is answered already. */
  private async see(req: PortalRequest, res: Response, viewingId: string, administrator: Viewer) {
    const viewing = await this.viewings.find(viewingId);
    const lasting = viewing !== null && !viewing.ended && !viewing.over;
    const seen = viewing && lasting ? await this.people.viewer(viewing.seenAccountId) : null;
    // Asked at every page: a role may begin or end meanwhile.
    const may =
      mayAct('people.see-as', administrator) === 'allowed' && seen !== null && !isAdministrator(seen);
    if (viewing === null || seen === null || !may) {
      await this.end(req, administrator, viewingId);
      if (own.has(req.path)) return true;
      redirect(res, viewing ? addressOf('person.see-as', { personId: viewing.seenPersonId }) : '/');
      return false;
    }
    if (own.has(req.path)) {
      if (req.path === addressOf('sign-out') && !isReading(req))
        await this.end(req, administrator, viewingId);
      return true;
    }
    this.become(req, { viewingId, administrator, until: viewing.expiresAt }, seen);
    return true;
  }

  private become(req: PortalRequest, seenBy: NonNullable<PortalRequest['seenBy']>, seen: Viewer): void {
    Object.assign(req, { seenBy, viewer: seen, proof: null });
    this.db.hidePrivate(seeingAsDa.hidden);
    if (!isReading(req)) refuse('platform.only-seen', {}, 403);
  }

  private async end(req: PortalRequest, { personId, accountId }: Viewer, id: string): Promise<void> {
    delete req.session.viewing;
    // One whose row is gone, or that another browser has ended, is none to end.
    if (!isId(id)) return;
    await this.uow.run({ kind: 'person', personId, accountId }, (tx) => this.ending.all(tx, { id }));
  }
}

const isAdministrator = ({ roles }: Viewer): boolean => roles.some(({ role }) => role === 'administrator');
