import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Act } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { presentRound, presentRoundDetail } from './present-round';
import { RoundPartsReader } from './round-parts.reader';
import { roundDetailExample, roundExample } from './rounds.examples';
import { idOrKey, roundDetailView, roundView } from './rounds.schemas';

/** Rounds with the rules of their own time. */
@ApiTags('rounds')
@Controller('api/v1/rounds')
export class RoundsApiController {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly parts: RoundPartsReader,
  ) {}

  @Get()
  @Act('rounds.read')
  @ApiOperationDoc({
    summary: 'Every round, oldest first',
    response: listSchema(roundView),
    example: { items: [roundExample], total: 1 },
  })
  async list(@Query({ schema: wholeQuery }) page: WholeQuery) {
    const today = localDateOf(await this.clock.now());
    const rounds = await this.rounds.all(this.db);
    const views = rounds.map((round) => presentRound(round, today));
    return pageOf(views, page);
  }

  @Get(':round')
  @Act('rounds.read')
  @ApiOperationDoc({
    summary: 'One round, by id or key, with themes, rules, providers and model choices',
    response: roundDetailView,
    example: roundDetailExample,
  })
  async one(@Param('round', { schema: idOrKey }) asked: string) {
    const today = localDateOf(await this.clock.now());
    const round = await this.rounds.byKey(this.db, asked);
    return presentRoundDetail(round, today, await this.parts.of(round.id));
  }
}
