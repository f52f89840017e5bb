import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, Pages, type PortalRequest } from '../../shell';
import { CourseDesk } from '../course-desk';
import { deliveryPaths } from '../delivery.paths';
import { presentCourse } from './course.presenter';

const template = join(__dirname, 'course.hbs');

/** The plan of a course and what has been held. */
@ApiExcludeController()
@Controller()
export class CourseController {
  constructor(
    private readonly pages: Pages,
    private readonly desk: CourseDesk,
  ) {}

  @Get(deliveryPaths.course(':caseId'))
  @Act('delivery.read')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const viewer = req.caseRelations?.has('provider') ? 'provider' : 'party';
    const page = presentCourse(await this.desk.open(req), viewer);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
