import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { OrganisationQuery, type OrgUnit, UnitReader } from '@samraad/scheme';
import type { z } from 'zod';
import { Act } from '../../web/shell';
import { idOrKey } from '../rounds/rounds.schemas';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { organisationExample, organisationsQuery, organisationView } from './organisations.schemas';

/** The organisation: regions, hospitals and enterprises, departments, units. */
@ApiTags('organisations')
@Controller('api/v1/organisations')
export class OrganisationsApiController {
  constructor(
    private readonly db: Database,
    private readonly organisation: OrganisationQuery,
    private readonly units: UnitReader,
  ) {}

  @Get()
  @Act('organisations.read')
  @ApiOperationDoc({
    summary: 'The organisation as a flat list, parents before children',
    response: listSchema(organisationView),
    example: { items: [organisationExample], total: 1 },
  })
  async list(@Query({ schema: organisationsQuery }) query: z.infer<typeof organisationsQuery>) {
    const { kind, region, q, limit, offset } = query;
    const filter = { kind, under: region, text: q, limit, offset };
    const { items, total } = await this.organisation.list(this.db, filter);
    return listOf(items.map(presentUnit), total);
  }

  @Get(':unit')
  @Act('organisations.read')
  @ApiOperationDoc({
    summary: 'One unit, by id or key',
    response: organisationView,
    example: organisationExample,
  })
  async one(@Param('unit', { schema: idOrKey }) asked: string) {
    return presentUnit(await this.units.byKey(this.db, asked));
  }
}

const presentUnit = ({ lineage, ...unit }: OrgUnit) => ({ ...unit, regionId: lineage[0] });
