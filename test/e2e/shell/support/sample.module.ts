import { join } from 'node:path';
import { Body, Controller, Get, Injectable, Module, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Relation, Viewer } from '@samraad/identity';
import { refuse, StaleVersion } from '@samraad/platform';
import type { Response } from 'express';
import { z } from 'zod';
import {
  Act,
  Acts,
  CASE_RELATIONS,
  longText,
  Pages,
  parseForm,
  redirect,
  text,
  version,
  type CaseFinder,
  type CaseRelationsPort,
  type PortalRequest,
} from '../../../../apps/portal/src/web/shell';

/** Some unit of the seeds. */
export const anyUnit = 'hs-oeresoe-medicin';

/** How the sample's viewers stand to its cases: by e-mail, so that a spec reads as a sentence. */
@Injectable()
class SampleRelations implements CaseRelationsPort {
  async of(viewer: Viewer, caseId: string): Promise<ReadonlySet<Relation>> {
    if (!caseId.startsWith('aaaaaaaa')) return new Set();
    if (viewer.email.startsWith('leder')) return new Set(['party', 'management']);
    return new Set(viewer.email.startsWith('konsulent') ? ['provider'] : []);
  }
}

@Injectable()
class SampleContracts implements CaseFinder {
  async caseOf({ contractId }: { contractId: string }): Promise<string | null> {
    return contractId.startsWith('cccccccc') ? `aaaaaaaa${contractId.slice(8)}` : null;
  }
}

const form = z.object({ title: text(20, 'Titel'), story: longText(100, 'Hvad er der sket'), version });
const body = z.strictObject({ title: z.string().min(1).max(20), hours: z.int().min(1).max(9).optional() });

@ApiExcludeController()
@Controller()
class SampleController {
  runs = 0;

  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
  ) {}

  @Get('proeve/:caseId')
  @Act('requests.read')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const template = join(__dirname, 'sample.hbs');
    await this.pages.render(req, res, template, { title: 'Prøve', page: { head: { title: 'Prøvesag' } } });
  }

  @Post('proeve/:caseId/ret')
  @Act('requests.edit')
  async edit(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const parsed = parseForm(form, req.body);
    if (!parsed.ok) return void res.status(400).send(parsed.errors.map(({ message }) => message).join('\n'));
    const { number } = await this.acts.run(req, async () => {
      if (parsed.data.version !== 7) throw new StaleVersion('request', parsed.data.version, 7);
      if (parsed.data.title === 'afslag') refuse('platform.invalid');
      if (parsed.data.title === 'fejl') throw new Error('secret of the database');
      return { number: (this.runs += 1) };
    });
    redirect(res, `/proeve/${req.caseId}?n=${number}`);
  }

  @Get('proeve-kontrakt/:contractId')
  @Act('contracts.read', { caseOf: SampleContracts })
  contract(@Req() req: PortalRequest): { caseId: string; relations: string[] } {
    return { caseId: req.caseId ?? '', relations: [...(req.caseRelations ?? [])] };
  }

  @Get('proeve-uden-lov')
  forgotten(): string {
    return 'nobody should read this';
  }

  @Post('api/v1/sample/:caseId')
  @Act('requests.edit')
  async api(
    @Req() req: PortalRequest,
    @Param('caseId') _id: string,
    @Body({ schema: body }) typed: z.infer<typeof body>,
  ) {
    return this.acts.run(req, async () => {
      if (typed.title === 'afslag') refuse('requests.not-in-this-stage', {}, 409);
      if (typed.title === 'fejl') throw new Error('secret of the database');
      return { number: (this.runs += 1) };
    });
  }
}

/** Pages that use everything the shell offers, so that it is tested without any area of the domain. */
@Module({
  controllers: [SampleController],
  providers: [SampleContracts, { provide: CASE_RELATIONS, useClass: SampleRelations }],
  exports: [CASE_RELATIONS],
})
export class SampleModule {}
