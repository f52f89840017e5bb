import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  absenceKinds,
  KeepAbsence,
  longestNote,
  ProviderProfileQuery,
  RemoveAbsence,
} from '@samraad/catalogue';
import type { Viewer } from '@samraad/identity';
import { Database, maybeText } from '@samraad/platform';
import { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { absenceExample } from '../providers/providers.examples';
import { absenceView } from '../providers/providers.schemas';
import { apiDay, apiId, ApiOperationDoc, listOf, listQuery, listSchema } from '../shell';

const view = absenceView
  .extend({ providerId: apiId, version: z.int().meta({ description: 'Given back with a change' }) })
  .meta({ id: 'Absence' });
const example = { ...absenceExample, providerId: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e', version: 1 };

const given = {
  kind: z.enum(absenceKinds),
  from: apiDay,
  to: apiDay,
  stopsFrom: apiDay.nullable().default(null).meta({ description: 'Needed where it is full' }),
  note: maybeText(longestNote).default('').meta({ description: 'For everybody to read' }),
};
const { id: _, ...told } = absenceExample;
const newAbsence = z.strictObject(given).meta({ id: 'NewAbsence', examples: [told] });
const changedAbsence = z
  .strictObject({ ...given, version: z.int().min(1) })
  .meta({ id: 'ChangedAbsence', examples: [{ ...told, version: 1 }] });
const query = listQuery([]);

/** The provider somebody acts for. */
const own = ({ roles }: Viewer): string =>
  orNotFound(roles.find(({ providerId }) => providerId !== null)?.providerId);

/** Periods in which your provider is closed or full; they hold at once and need no approval. Everybody reads them with the provider. */
@ApiTags('absences')
@Controller('api/v1/absences')
export class AbsencesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly profiles: ProviderProfileQuery,
  ) {}

  @Get()
  @Act('profiles.read-own')
  @ApiOperationDoc({
    summary: 'Your provider’s periods, also those that are over',
    response: listSchema(view),
    example: { items: [example], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: query }) { limit, offset }: z.infer<typeof query>) {
    const all = await this.of(own(viewerOf(req)));
    return listOf(all.slice(offset, offset + limit), all.length);
  }

  @Post()
  @Act('profiles.write')
  @ApiOperationDoc({ summary: 'Tell a period', status: 201, response: view, example, errors: [409, 422] })
  async tell(@Req() req: PortalRequest, @Body({ schema: newAbsence }) body: z.infer<typeof newAbsence>) {
    const providerId = own(viewerOf(req));
    const { id } = await this.acts.do(req, doing(KeepAbsence, { providerId, seen: null, ...body }));
    return this.one(providerId, id);
  }

  @Put(':absenceId')
  @Act('profiles.write')
  @ApiOperationDoc({ summary: 'Change a period', response: view, example, errors: [409, 422] })
  async change(
    @Req() req: PortalRequest,
    @Param('absenceId', { schema: apiId }) id: string,
    @Body({ schema: changedAbsence }) { version, ...body }: z.infer<typeof changedAbsence>,
  ) {
    const providerId = own(viewerOf(req));
    await this.acts.do(req, doing(KeepAbsence, { providerId, seen: { id, version }, ...body }));
    return this.one(providerId, id);
  }

  @Delete(':absenceId')
  @HttpCode(204)
  @Act('profiles.write')
  @ApiOperationDoc({ summary: 'Take a period away', status: 204 })
  async remove(
    @Req() req: PortalRequest,
    @Param('absenceId', { schema: apiId }) absenceId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(RemoveAbsence, { providerId: own(viewerOf(req)), absenceId }));
  }

  private async one(providerId: string, id: string) {
    return orNotFound((await this.of(providerId)).find((absence) => absence.id === id));
  }

  private async of(providerId: string) {
    const { absences } = orNotFound(await this.profiles.find(this.db, providerId));
    return absences.map((absence) => ({ ...absence, providerId }));
  }
}
