import type { Relation, Viewer } from '@samraad/identity';
import { viewerOf, type PortalRequest } from '../portal-request';

const nobody: ReadonlySet<Relation> = new Set();

/** What is asked of a page: by whom, about what. */
export class Ask {
  constructor(readonly req: PortalRequest) {}

  /** 401 when nobody is signed in. */
  get viewer(): Viewer {
    return viewerOf(this.req);
  }

  /** The case the address is about, as the access guard found it; '' where it is about none. */
  get caseId(): string {
    return this.req.caseId ?? this.param('caseId');
  }

  /** How the viewer stands to the case. */
  get relations(): ReadonlySet<Relation> {
    return this.req.caseRelations ?? nobody;
  }

  is(relation: Relation): boolean {
    return this.relations.has(relation);
  }

  /** A named part of the address; '' when it has none. */
  param(name: string): string {
    const value: unknown = this.req.params[name];
    return typeof value === 'string' ? value : '';
  }

  get query(): Readonly<Record<string, unknown>> {
    return this.req.query;
  }
}
