import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_ACT, type RouteAct } from '../../access/act.decorator';

// Where Nest's own decorators keep a route's path and method; its constants are not part of the public surface.
const PATH_METADATA = 'path';
const METHOD_METADATA = 'method';

/** A route of this process: method, path pattern, and the act it names. */
export interface KnownRoute {
  readonly method: string;
  readonly path: string;
  readonly act?: RouteAct;
  readonly where: string;
}

type Handler = (...args: unknown[]) => unknown;

/** Every route of every controller: for the spec that finds routes without an act, and for ways back. */
@Injectable()
export class Routes {
  private known?: readonly KnownRoute[];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly KnownRoute[] {
    this.known ??= this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      const base = metatype ? this.reflector.get<string | string[]>(PATH_METADATA, metatype) : '';
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.routesOf(prototype[name] as Handler, base, `${metatype?.name}.${name}`));
    });
    return this.known;
  }

  private routesOf(handler: Handler, base: string | string[], where: string): KnownRoute[] {
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const act = this.reflector.get<RouteAct | undefined>(ROUTE_ACT, handler);
    const paths = [this.reflector.get<string | string[]>(PATH_METADATA, handler)].flat();
    return [base].flat().flatMap((root) =>
      paths.map((path) => ({
        method: RequestMethod[method],
        path: `/${root}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        act,
        where,
      })),
    );
  }
}
