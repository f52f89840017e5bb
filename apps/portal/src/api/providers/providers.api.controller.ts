import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ProviderProfile, ProviderProfileQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import type { z } from 'zod';
import { CurrentProviders } from '../../web/providers/current-providers';
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
    private readonly current: CurrentProviders,
  ) {}

  @Get()
  @Act('providers.read')
  @ApiOperationDoc({
    summary: 'Providers, of one round or of all',
    response: listSchema(providerView),
    example: { items: [providerExample], total: 1 },
  })
  async list(@Query({ schema: providersQuery }) query: z.infer<typeof providersQuery>) {
    const found = await this.find(query.round);
    const fitting = query.theme === undefined ? found : found.filter(approaching(query.theme));
    const today = await this.today();
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

  private async today(): Promise<Today> {
    const { providers, round, today } = await this.current.read();
    const outlookOf = (providerId: string) => providers.find(({ id }) => id === providerId) ?? null;
    return { roundId: round?.id, day: today, outlookOf };
  }
}

const approaching = (theme: string) => (provider: ProviderProfile) =>
  provider.approaches.some((approach) => approach.theme.key === theme);
