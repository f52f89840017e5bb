import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { fitsFacets, type ProviderProfile, ProviderProfileQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import type { z } from 'zod';
import { facetsOf } from '../../web/providers/catalogue-asked';
import { type AskedCatalogue, CatalogueReader } from '../../web/providers/catalogue.reader';
import { Act, orNotFound } from '../../web/shell';
import { idOrKey } from '../rounds/rounds.schemas';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { presentProvider, presentProviderDetail, type Today } from './present-provider';
import { providerDetailExample, providerExample } from './providers.examples';
import { providerDetailView, providersQuery, providerView } from './providers.schemas';

/** Providers, their approaches and ways of working. */
@ApiTags('providers')
@Controller('api/v1/providers')
export class ProvidersApiController {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly profiles: ProviderProfileQuery,
    private readonly catalogue: CatalogueReader,
  ) {}

  @Get()
  @Act('providers.read')
  @ApiOperationDoc({
    summary: 'Providers, of one round or of all',
    response: listSchema(providerView),
    example: { items: [providerExample], total: 1 },
  })
  async list(@Query({ schema: providersQuery }) query: z.infer<typeof providersQuery>) {
    const [all, today] = await Promise.all([this.find(query.round), this.today(query.q)]);
    const looked = today.found?.flatMap((id) => all.find((one) => one.id === id) ?? []) ?? all;
    const fitting = looked.filter((one) => {
      const { room = null, days = null } = today.outlookOf(one.id) ?? {};
      return fitsFacets(facetsOf({ ...one, room, days }), chosenIn(query));
    });
    const page = fitting.slice(query.offset, query.offset + query.limit);
    return listOf(
      page.map((provider) => presentProvider(provider, today)),
      fitting.length,
    );
  }

  @Get(':provider')
  @Act('providers.read')
  @ApiOperationDoc({
    summary: 'One provider, by id or key, with approaches and ways of working',
    response: providerDetailView,
    example: providerDetailExample,
  })
  async one(@Param('provider', { schema: idOrKey }) asked: string) {
    const provider = orNotFound(await this.profiles.find(this.db, asked));
    return presentProviderDetail(provider, await this.today());
  }

  private async find(round: string | undefined): Promise<ProviderProfile[]> {
    if (round === undefined) return this.profiles.all(this.db);
    return this.profiles.inRound(this.db, (await this.rounds.byKey(this.db, round)).id);
  }

  private async today(search = ''): Promise<Today & Pick<AskedCatalogue, 'found'>> {
    const { providers, round, today, found, figuresOf } = await this.catalogue.read({ soeg: search });
    const outlookOf = (providerId: string) => providers.find(({ id }) => id === providerId) ?? null;
    return { roundId: round?.id, day: today, outlookOf, figuresOf, found };
  }
}

const chosenIn = ({ theme, kind, level, approach, waiting, room }: z.infer<typeof providersQuery>) => ({
  ...(theme && { theme }),
  ...(kind && { kind }),
  ...(level && { level }),
  ...(approach && { approach }),
  ...(waiting && { waiting }),
  ...(room && { room }),
});
