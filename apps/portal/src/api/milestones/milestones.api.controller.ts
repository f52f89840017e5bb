import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DeliveryReader,
  isSentBack,
  type MilestoneView,
  ReportMilestone,
  SayNotDelivered,
} from '@samraad/delivery';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { presentAttestation } from '../attestations/present-attestation';
import { ApiOperationDoc, listSchema, pageOf } from '../shell';
import {
  milestoneExample,
  milestonesQuery,
  milestoneView,
  newMilestoneReport,
  newMilestoneShortfall,
} from './milestones.schemas';

const changed = {
  status: 201,
  response: milestoneView,
  example: milestoneExample,
  errors: [404, 409, 422],
  idempotent: true,
};

/** The parts of a course, each reported and attested by itself; attested with `milestone` among the attestations. */
@ApiTags('activities')
@Controller('api/v1/requests/:caseId/milestones')
export class MilestonesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly delivery: DeliveryReader,
  ) {}

  @Get()
  @Act('delivery.read')
  @ApiOperationDoc({
    summary: 'The milestones of the course and how each stands; none when it is one whole',
    response: listSchema(milestoneView),
    example: { items: [milestoneExample], total: 1 },
  })
  async list(
    @Param('caseId') caseId: string,
    @Query({ schema: milestonesQuery }) query: z.infer<typeof milestonesQuery>,
  ) {
    return pageOf((await this.parts(caseId)).map(present), query);
  }

  @Post(':milestone/reports')
  @Act('delivery.report-milestone')
  @ApiOperationDoc({
    ...changed,
    summary: 'Report a milestone delivered, or correct its report until somebody attests',
  })
  async report(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Body({ schema: newMilestoneReport }) { summary }: z.infer<typeof newMilestoneReport>,
  ) {
    const no = numberOf(milestone);
    await this.acts.do(req, doing(ReportMilestone, { caseId, milestone: no, summary }));
    return this.one(caseId, no);
  }

  @Post(':milestone/shortfalls')
  @Act('delivery.attest')
  @ApiOperationDoc({
    ...changed,
    summary: 'Say that something is missing of a milestone, before anybody attests it',
  })
  async missing(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Body({ schema: newMilestoneShortfall }) body: z.infer<typeof newMilestoneShortfall>,
  ) {
    const no = numberOf(milestone);
    await this.acts.do(req, doing(SayNotDelivered, { caseId, milestone: no, ...body }));
    return this.one(caseId, no);
  }

  private async one(caseId: string, no: number) {
    return present(orNotFound((await this.parts(caseId)).find((part) => part.no === no) ?? null));
  }

  private async parts(caseId: string): Promise<readonly MilestoneView[]> {
    return orNotFound(await this.delivery.ofCase(this.db, caseId)).parts;
  }
}

/** What no milestone is called, for what is no number. */
const numberOf = (text: string): number => (/^[1-9]\d?$/.test(text) ? Number(text) : 99);

function present({ no, title, amount, report, shortfall, attestation }: MilestoneView) {
  const back =
    report !== null &&
    isSentBack({ revision: report.revision, shortfallOf: shortfall?.reportRevision ?? null });
  return {
    ...{ no, title, amount: amount.toString() },
    report: report && { revision: report.revision, summary: report.summary, reportedAt: report.reportedAt },
    missing: back ? (shortfall?.reason ?? null) : null,
    attestation: attestation && presentAttestation(attestation),
  };
}
