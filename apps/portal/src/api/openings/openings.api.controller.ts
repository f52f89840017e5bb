import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  BeginFromOpenings,
  CaseReader,
  DropOpenings,
  HandInOpening,
  ProposeOpenings,
  VouchForColleague,
  WriteOpening,
} from '@samraad/requests';
import type { z } from 'zod';
import { OpeningsReading } from '../../web/openings/openings-of-case.reader';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import {
  dropBody,
  handInBody,
  openingBody,
  openingsExample,
  openingsOf,
  openingsView,
  proposeBody,
} from './openings.schemas';

const changes = (summary: string) => ({ summary, status: 204, errors: [409, 422] });

/** Each side's own view of what is asked for, which the other reads once both are given in. */
@ApiTags('openings')
@Controller('api/v1/requests/:caseId/openings')
export class OpeningsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly cases: CaseReader,
    private readonly openings: OpeningsReading,
  ) {}

  @Get()
  @Act('openings.read')
  @ApiOperationDoc({
    summary: "Your own side's opening, and the other side's once both are given in",
    response: openingsView,
    example: openingsExample,
    errors: [409],
  })
  async one(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    return openingsOf(await this.openings.of(req, facts));
  }

  @Post()
  @Act('openings.write')
  @ApiOperationDoc({ ...changes('Propose that each side first writes its own view'), idempotent: true })
  async propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: proposeBody }) body: z.infer<typeof proposeBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(ProposeOpenings, { caseId, ...body }));
  }

  @Put('own')
  @Act('openings.write')
  @ApiOperationDoc(
    changes(
      "Keep your own side's opening as far as it is written: the whole of it over the version named. Without one, what a colleague answered and you leave out stands",
    ),
  )
  async write(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: openingBody }) body: z.infer<typeof openingBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(WriteOpening, { caseId, ...body }));
  }

  @Put('handed-in')
  @Act('openings.write')
  @ApiOperationDoc(
    changes("Give your own side's opening in, or take it back; the second given in opens both"),
  )
  async handIn(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: handInBody }) body: z.infer<typeof handInBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(HandInOpening, { caseId, ...body }));
  }

  @Put('colleagues/:personId')
  @Act('openings.write')
  @ApiOperationDoc(
    changes(
      "Say that somebody the other side invited belongs to yours: until then your side's opening is closed to them",
    ),
  )
  async vouch(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('personId') personId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(VouchForColleague, { caseId, personId }));
  }

  @Put('dropped')
  @Act('openings.write')
  @ApiOperationDoc(
    changes('Say that your side wants to drop the openings, or keep them; dropping takes both'),
  )
  async drop(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: dropBody }) body: z.infer<typeof dropBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(DropOpenings, { caseId, ...body }));
  }

  @Post('common-text')
  @Act('openings.write')
  @ApiOperationDoc({
    ...changes('Begin the common text: what both sides agree on is filled in where the draft says nothing'),
    idempotent: true,
  })
  async begin(@Req() req: PortalRequest, @Param('caseId') caseId: string): Promise<void> {
    await this.acts.do(req, doing(BeginFromOpenings, { caseId }));
  }
}
