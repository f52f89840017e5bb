import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AskForChanges,
  AttachContractFile,
  ContractFileIntake,
  PassPen,
  SaveContractDraft,
  SendContract,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { orRefuse } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, type Doing, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { ApiContractReader } from './api-contract.reader';
import { contractExample } from './contracts.examples';
import { contractView, draftBody, fileBody, penBody, reasonBody, sendBody } from './contracts.schemas';

const act = { response: contractView, example: contractExample, errors: [403, 409, 422], idempotent: true };

/** A request's contract: the provider writes, sends, takes up and takes back; a side asks for changes. */
@ApiTags('contracts')
@Controller('api/v1/requests/:caseId/contract')
export class RequestContractApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiContractReader,
    private readonly intake: ContractFileIntake,
  ) {}

  @Get()
  @Act('contracts.read-facts')
  @ApiOperationDoc({
    summary: 'The request’s contract: the living one or, failing that, the one that ended last',
    response: contractView,
    example: contractExample,
  })
  one(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    return this.reader.ofCase(req, caseId);
  }

  @Put()
  @Act('contracts.draft')
  @ApiOperationDoc({
    ...act,
    idempotent: false,
    summary: 'Save the draft, for whoever has it; parts left out stay',
  })
  save(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: draftBody }) body: z.infer<typeof draftBody>,
  ) {
    return this.run(req, doing(SaveContractDraft, { caseId, ...body }));
  }

  @Put('file')
  @Act('contracts.draft')
  @ApiOperationDoc({
    ...act,
    idempotent: false,
    summary: 'Attach a contract of your own as a PDF, in place of the one that is there',
    description:
      'What it is is told from its bytes. 503 when it could not be looked through for viruses now.',
    errors: [403, 409, 413, 422, 503],
  })
  async attach(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: fileBody }) { version, name, content }: z.infer<typeof fileBody>,
  ) {
    const file = orRefuse(await this.intake.take({ name, bytes: Buffer.from(content, 'base64') }));
    return this.run(req, doing(AttachContractFile, { caseId, version, file }));
  }

  @Post('file-removals')
  @Act('contracts.draft')
  @ApiOperationDoc({ ...act, summary: 'Take the attached contract out of the draft' })
  takeFileOut(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: sendBody }) { version }: z.infer<typeof sendBody>,
  ) {
    return this.run(req, doing(AttachContractFile, { caseId, version, file: null }));
  }

  @Post('pens')
  @Act('contracts.pass-pen')
  @ApiOperationDoc({
    ...act,
    summary: 'Give the draft to the provider or the parties, or take it back from the other',
  })
  passPen(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: penBody }) body: z.infer<typeof penBody>,
  ) {
    return this.run(req, doing(PassPen, { caseId, ...body }));
  }

  @Post('sendings')
  @Act('contracts.send')
  @ApiOperationDoc({
    ...act,
    summary: 'Sign as provider and send: held and `sent`, or `waiting` when there is no room',
  })
  send(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: sendBody }) body: z.infer<typeof sendBody>,
  ) {
    return this.run(req, doing(SendContract, { caseId, ...body }));
  }

  @Post('takings-up')
  @Act('contracts.take-up')
  @ApiOperationDoc({ ...act, summary: 'Take a waiting contract up when there is room for it' })
  takeUp(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    return this.run(req, doing(TakeUpWaiting, { caseId }));
  }

  @Post('change-requests')
  @Act('contracts.ask-changes')
  @ApiOperationDoc({ ...act, summary: 'Ask for changes instead of signing, with a reason' })
  askForChanges(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return this.run(req, doing(AskForChanges, { caseId, ...body }));
  }

  @Post('withdrawals')
  @Act('contracts.withdraw')
  @ApiOperationDoc({ ...act, summary: 'Take a sent or waiting contract back, with a reason' })
  withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return this.run(req, doing(WithdrawContract, { caseId, ...body }));
  }

  private async run(req: PortalRequest, act: Doing<unknown>) {
    await this.acts.do(req, act);
    return this.reader.ofCase(req, req.caseId ?? '');
  }
}
