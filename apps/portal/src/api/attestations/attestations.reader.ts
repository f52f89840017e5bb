import { Injectable } from '@nestjs/common';
import {
  AttestationReader,
  type AttestationView,
  type CourseList,
  type CourseListFilter,
  DeliveryListQuery,
} from '@samraad/delivery';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { orNotFound } from '../../web/shell';

/** Attestations for the API. */
@Injectable()
export class AttestationsReader {
  constructor(
    private readonly lists: DeliveryListQuery,
    private readonly attestations: AttestationReader,
    private readonly db: Database,
  ) {}

  /** Of the courses the viewer stands in relation to, those taken back too. */
  list(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<AttestationView>> {
    return this.lists.attestations(viewer, filter);
  }

  async byId(id: string): Promise<AttestationView> {
    return orNotFound(await this.attestations.byId(this.db, id));
  }
}
