import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { isCaseAct, mayAct, type Access, type Relation, type Viewer } from '@samraad/identity';
import { isId, refuse } from '@samraad/platform';
import type { PortalRequest } from '../web/shell/portal-request';
import { FactorGate } from './fresh/factor-gate';
import { PagesSeen } from './pages-seen';
import { FreshAuthentication } from './fresh/fresh-authentication';
import { ROUTE_ACT, type CaseFinder, type RouteAct } from './act.decorator';
import { CASE_RELATIONS, type CaseRelationsPort } from './case-relations.port';

/**
 * Asks the access table before every route, deny by default (architecture.md 12), and then for a fresh proof where the act
 * asks for one: who may not do it at all is not asked to prove anything.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly factors: FactorGate,
    private readonly fresh: FreshAuthentication,
    private readonly seen: PagesSeen,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteAct | undefined>(ROUTE_ACT, context.getHandler());
    const where = `${context.getClass().name}.${context.getHandler().name}`;
    if (!route) throw new Error(`${where} names no act: add @Act`);
    const req = context.switchToHttp().getRequest<PortalRequest>();
    // Whose pages are seen proves nothing; the administrator who sees them has.
    if (!req.seenBy) this.factors.require(req, route.act);
    await this.mayPass(route, req, where);
    await this.seen.note(req, route.act);
    await this.fresh.require(req, route.act);
    return true;
  }

  private async mayPass(route: RouteAct, req: PortalRequest, where: string): Promise<true> {
    if (!isCaseAct(route.act)) return allow(mayAct(route.act, req.viewer));
    // Nobody signed in learns whether a case exists.
    if (req.viewer === null) return allow(mayAct(route.act, null));
    const caseId = await this.caseOf(route, req, where);
    if (!isId(caseId)) return allow('unknown');
    const relations = await this.relationsOf(req.viewer, caseId);
    req.caseId = caseId;
    req.caseRelations = relations;
    return allow(mayAct(route.act, req.viewer, relations));
  }

  private async caseOf(route: RouteAct, req: PortalRequest, where: string): Promise<string | null> {
    const params = req.params as Record<string, string>;
    if (route.caseOf) {
      if (!Object.values(params).every(isId)) return null;
      return this.modules.get<CaseFinder>(route.caseOf, { strict: false }).caseOf(params);
    }
    if (params['caseId'] === undefined) throw new Error(`${where} is about a case, but has no :caseId`);
    return params['caseId'];
  }

  private async relationsOf(viewer: Viewer, caseId: string): Promise<ReadonlySet<Relation>> {
    const ports = this.modules.get<CaseRelationsPort>(CASE_RELATIONS, { strict: false, each: true });
    const found = await Promise.all(ports.map((port) => port.of(viewer, caseId)));
    return new Set(found.flatMap((relations) => [...relations]));
  }
}

function allow(access: Access): true {
  if (access === 'allowed') return true;
  if (access === 'sign-in') refuse('platform.sign-in-required', {}, 401);
  if (access === 'unknown') refuse('platform.not-found', {}, 404);
  return refuse('platform.forbidden', {}, 403);
}
