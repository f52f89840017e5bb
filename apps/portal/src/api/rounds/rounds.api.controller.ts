import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { ClosingReader } from '@samraad/rounds';
import { RoundReader } from '@samraad/scheme';
import { Act, orNotFound } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { presentClosing, presentRound, presentRoundDetail } from './present-round';
import { RoundPartsReader } from './round-parts.reader';
import { closingExample, roundDetailExample, roundExample } from './rounds.examples';
import { closingView, idOrKey, roundDetailView, roundView } from './rounds.schemas';

/** Rounds with the rules of their own time. */
@ApiTags('rounds')
@Controller('api/v1/rounds')
export class RoundsApiController {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly parts: RoundPartsReader,
    private readonly closing: ClosingReader,
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

  @Get(':round/closing')
  @Act('rounds.follow')
  @ApiOperationDoc({
    summary:
      'What closing a round comes to, as it stands now; both central sides close it sooner by a proposal of kind round.close',
    response: closingView,
    example: closingExample,
  })
  async closingOf(@Param('round', { schema: idOrKey }) asked: string) {
    return presentClosing(orNotFound(await this.closing.find(this.db, asked)));
  }
}
