import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { type ErrorItem, Fields } from '../../../views';
import { newSubmission, Pages, type PortalRequest, type Typed, viewerOf } from '../../shell';
import { CourseDesk } from '../course-desk';
import { actsFor, attestOptions } from './attest-options';
import { presentAttest } from './attest.presenter';

const template = join(__dirname, 'attest.hbs');

/** Draws the attestation's page, for its own address and for every form on it. */
@Injectable()
export class AttestPageView {
  constructor(
    private readonly pages: Pages,
    private readonly desk: CourseDesk,
  ) {}

  async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.open(req);
    const relations = req.caseRelations ?? new Set();
    const options = attestOptions(desk, actsFor(desk, viewerOf(req).personId, relations));
    const viewer = relations.has('provider') ? 'provider' : 'party';
    const form = { fields: new Fields(typed, errors), submission: newSubmission(typed) };
    const page = presentAttest(desk, options, viewer, form);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
