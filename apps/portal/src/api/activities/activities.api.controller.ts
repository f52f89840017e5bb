import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CancelActivity, MoveActivity, ReportActivity } from '@samraad/delivery';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { ActivitiesReader, presentActivity } from './activities.reader';
import {
  activitiesQuery,
  activityExample as example,
  activityView,
  newActivityMove,
  newActivityReport,
  newCancellation,
} from './activities.schemas';
import { ActivityCases } from './activity-cases';

const oneActivity = { status: 201, response: activityView, example, errors: [409, 422], idempotent: true };

/** The plan of a course: what is planned, moved, cancelled and held. */
@ApiTags('activities')
@Controller('api/v1/activities')
export class ActivitiesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ActivitiesReader,
  ) {}

  @Get()
  @Act('delivery.list')
  @ApiOperationDoc({
    summary: 'Activities of the courses you have a part in, or of one request',
    response: listSchema(activityView),
    example: { items: [example], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: activitiesQuery }) { requestId, offset, limit }: z.infer<typeof activitiesQuery>,
  ) {
    const { items, total } = await this.reader.list(viewerOf(req), { caseId: requestId, limit, offset });
    return listOf(items.map(presentActivity), total);
  }

  @Post(':activityId/reports')
  @Act('delivery.report-activity', { caseOf: ActivityCases })
  @ApiOperationDoc({ summary: 'Report an activity as held', ...oneActivity })
  async report(
    @Req() req: PortalRequest,
    @Param('activityId') activityId: string,
    @Body({ schema: newActivityReport }) body: z.infer<typeof newActivityReport>,
  ) {
    const command = { ...body, activityId, note: body.note ?? null };
    await this.acts.do(req, doing(ReportActivity, command));
    return presentActivity(await this.reader.activity(activityId));
  }

  @Post(':activityId/moves')
  @Act('delivery.plan', { caseOf: ActivityCases })
  @ApiOperationDoc({ summary: 'Plan an activity for another day', ...oneActivity })
  async move(
    @Req() req: PortalRequest,
    @Param('activityId') activityId: string,
    @Body({ schema: newActivityMove }) body: z.infer<typeof newActivityMove>,
  ) {
    await this.acts.do(req, doing(MoveActivity, { activityId, ...body }));
    return presentActivity(await this.reader.activity(activityId));
  }

  @Post(':activityId/cancellations')
  @Act('delivery.plan', { caseOf: ActivityCases })
  @ApiOperationDoc({ summary: 'Take an activity out of the plan', ...oneActivity })
  async cancel(
    @Req() req: PortalRequest,
    @Param('activityId') activityId: string,
    @Body({ schema: newCancellation }) body: z.infer<typeof newCancellation>,
  ) {
    await this.acts.do(req, doing(CancelActivity, { activityId, ...body }));
    return presentActivity(await this.reader.activity(activityId));
  }
}
