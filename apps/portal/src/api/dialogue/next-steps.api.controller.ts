import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetCaseGoing, OwedNow, SayNextStep } from '@samraad/duties';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { newNextStep, nextStepView } from './next-steps.schemas';

/** What comes next in a case that has gone quiet. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class NextStepsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly owed: OwedNow,
  ) {}

  @Get('next-step')
  @Act('duties.say-next-step')
  @ApiOperationDoc({
    summary: 'Whether the case has gone quiet: what was said last, and since when nothing has been done',
    response: nextStepView,
    example: examples.nextStep,
  })
  one(@Param('caseId') caseId: string) {
    return this.read(caseId);
  }

  @Post('next-step')
  @Act('duties.say-next-step')
  @ApiOperationDoc({
    summary: 'Say what comes next where the case asks your side',
    status: 201,
    response: nextStepView,
    example: examples.nextStep,
    errors: [409, 422],
    idempotent: true,
  })
  async say(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newNextStep }) body: z.infer<typeof newNextStep>,
  ) {
    await this.acts.do(req, doing(SayNextStep, { caseId, ...body }));
    return this.read(caseId);
  }

  @Post('got-going')
  @HttpCode(204)
  @Act('duties.get-going')
  @ApiOperationDoc({
    summary: 'Say that you have talked with those a case is stuck for',
    status: 204,
    errors: [409],
  })
  async gotGoing(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    await this.acts.do(req, doing(GetCaseGoing, { caseId }));
  }

  private async read(caseId: string) {
    const { said, movedAt } = await this.owed.of(this.db, caseId);
    return {
      movedAt,
      said: said && { answer: said.answer, day: said.day, side: said.side, saidAt: said.at },
    };
  }
}
