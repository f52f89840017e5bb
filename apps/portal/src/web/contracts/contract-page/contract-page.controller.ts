import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { TakeUpWaiting } from '@samraad/contracts';
import type { Response } from 'express';
import { Act, Acts, newSubmission, Pages, type PortalRequest, redirect } from '../../shell';
import { ContractDeskReader } from '../contract-desk.reader';
import { ContractRoomReader } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { presentContractPage } from './contract-page.presenter';

const template = join(__dirname, 'contract-page.hbs');

/** The contract as everybody reads it, and the provider's button that takes a waiting one up again. */
@ApiExcludeController()
@Controller()
export class ContractPageController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: ContractDeskReader,
    private readonly rooms: ContractRoomReader,
    private readonly takeUp: TakeUpWaiting,
  ) {}

  @Get(contractPaths.contract(':caseId'))
  @Act('contracts.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desks.open(req, caseId);
    const waits = desk.viewer.isProvider && desk.contract?.state === 'waiting';
    const free = waits ? ((await this.rooms.of(desk)).frame?.free ?? null) : null;
    const page = presentContractPage(desk, { free, submission: newSubmission() });
    await this.pages.render(req, res, template, { title: `${page.head.title}: ${desk.facts.title}`, page });
  }

  @Post(contractPaths.takeUp(':caseId'))
  @Act('contracts.send')
  async takeUpAgain(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.acts.run(req, (tx) => this.takeUp.execute(tx, { caseId }));
    redirect(res, contractPaths.contract(caseId));
  }
}
