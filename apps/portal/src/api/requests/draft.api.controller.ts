import { Body, Controller, Get, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerJoining, AskForSignatures, ChooseSide, GoOnWithout } from '@samraad/requests';
import type { z } from 'zod';
import { SaveStep } from '../../web/requests/draft-step/save-step';
import type { StepCommand } from '../../web/requests/draft-step/step';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { ApiCandidates } from './api-candidates';
import { ApiRequestReader } from './api-request.reader';
import {
  answersBody,
  candidateView,
  goneOnView,
  hashView,
  joiningBody,
  ordersBody,
  removalBody,
  requestExample,
  requestView,
  sideBody,
  signersBody,
  versionBody,
  workplacesBody,
} from './requests.schemas';

const changed = (summary: string) => ({
  summary,
  description: '`version` is the one you read; 409 when somebody else has changed the draft since.',
  response: requestView,
  example: requestExample,
  errors: [409, 422],
});
const candidate = {
  person: { id: requestExample.id, name: 'Jonas Lind' },
  role: 'amr',
  unitId: requestExample.id,
  unit: 'Akutmodtagelsen',
  side: 'employees',
  stated: false,
};

/** Writing the draft. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class DraftApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiRequestReader,
    private readonly people: ApiCandidates,
  ) {}

  @Patch('answers')
  @Act('requests.edit')
  @ApiOperationDoc(changed('Save answers; a change after signatures were asked for voids them'))
  answers(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: answersBody }) body: z.infer<typeof answersBody>,
  ) {
    return this.change(req, caseId, body.version, { answers: body.answers });
  }

  @Put('workplaces')
  @Act('requests.edit')
  @ApiOperationDoc(changed('Set which workplaces ask together'))
  workplaces(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: workplacesBody }) body: z.infer<typeof workplacesBody>,
  ) {
    const { version, ...workplaces } = body;
    return this.change(req, caseId, version, { workplaces });
  }

  @Post('workplace-removals')
  @Act('requests.go-on-without')
  @ApiOperationDoc({
    summary: 'Go on without a workplace that will not go along; those left are asked to sign anew',
    response: goneOnView,
    example: { hash: 'a'.repeat(64) },
    errors: [403, 409, 422],
    idempotent: true,
  })
  goOnWithout(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: removalBody }) body: z.infer<typeof removalBody>,
  ) {
    return this.acts.do(req, doing(GoOnWithout, { caseId, ...body }));
  }

  @Put('participation')
  @Act('requests.join')
  @ApiOperationDoc({
    summary: 'Say whether your workplace joins; a workplace that has joined leaves with `joins: false`',
    status: 204,
    errors: [403, 409, 422],
  })
  async participate(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: joiningBody }) body: z.infer<typeof joiningBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(AnswerJoining, { caseId, ...body }));
  }

  @Put('side')
  @Act('requests.choose-side')
  @ApiOperationDoc({
    summary: 'Say for which side you act in this case, when you hold roles on both',
    status: 204,
    errors: [403, 409, 422],
  })
  async chooseSide(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: sideBody }) body: z.infer<typeof sideBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(ChooseSide, { caseId, ...body }));
  }

  @Put('order-statements')
  @Act('requests.edit')
  @ApiOperationDoc(changed('Answer the order question for workplaces'))
  orders(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: ordersBody }) body: z.infer<typeof ordersBody>,
  ) {
    return this.change(req, caseId, body.version, { statements: body.statements });
  }

  @Put('signers')
  @Act('requests.edit')
  @ApiOperationDoc(changed('Set who signs for which side'))
  signers(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: signersBody }) body: z.infer<typeof signersBody>,
  ) {
    return this.change(req, caseId, body.version, { signers: body.signers, cleared: body.cleared });
  }

  @Get('candidates')
  @Act('requests.edit')
  @ApiOperationDoc({
    summary: 'People who may sign for the workplaces, or be informed',
    response: listSchema(candidateView),
    example: { items: [candidate], total: 1 },
  })
  async candidates(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf(await this.people.of(caseId), page);
  }

  @Post('signature-requests')
  @Act('requests.ask-signatures')
  @ApiOperationDoc({
    summary: 'Ask both sides to sign; answers the hash they sign',
    response: hashView,
    example: { hash: 'a'.repeat(64) },
    errors: [409, 422],
    idempotent: true,
  })
  askForSignatures(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: versionBody }) body: z.infer<typeof versionBody>,
  ) {
    return this.acts.do(req, doing(AskForSignatures, { caseId, ...body }));
  }

  private async change(req: PortalRequest, caseId: string, version: number, command: StepCommand) {
    await this.acts.do(req, doing(SaveStep, { caseId, version, command }));
    return this.reader.one(req, caseId);
  }
}
