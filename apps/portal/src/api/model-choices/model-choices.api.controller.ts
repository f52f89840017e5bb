import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, isId, refuse } from '@samraad/platform';
import { areaOfUnit, type ChosenFocus, ProposeModelChoice } from '@samraad/scheme';
import { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ModelChoiceReader, SchemeReaders } from '../../web/region/model-choice/model-choice.reader';
import { idOrKey } from '../rounds/rounds.schemas';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { choiceExample, rehearsalExample } from './model-choices.examples';
import { proposedExample, proposedView } from '../proposals/proposals.schemas';
import { presentChoices, presentRehearsed } from './present-choice';
import { newModelChoice, regionChoiceView, rehearsalView, triedModel } from './model-choices.schemas';

const listed = wholeQuery.extend({ round: idOrKey.optional() });

/** Which region has chosen what; proposing a choice, and trying one on the last year. */
@ApiTags('model-choices')
@Controller('api/v1/model-choices')
export class ModelChoicesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly scheme: SchemeReaders,
    private readonly reader: ModelChoiceReader,
  ) {}

  @Get()
  @Act('models.list')
  @ApiOperationDoc({
    summary: 'Every region’s choices in a round (the newest unless said), and those that have made none',
    response: listSchema(regionChoiceView),
    example: { items: [choiceExample], total: 1 },
    errors: [404],
  })
  async list(@Query({ schema: listed }) page: WholeQuery & { round?: string }) {
    const rounds = await this.scheme.rounds.all(this.db);
    const asked = page.round;
    const round = orNotFound(
      (asked ? rounds.find(({ id, key }) => id === asked || key === asked) : rounds.at(-1)) ?? null,
    );
    const [regions, choices] = await Promise.all([
      this.scheme.units.regions(this.db),
      this.scheme.models.choicesOf(this.db, round.id),
    ]);
    return pageOf(presentChoices(regions, choices), page);
  }

  @Post()
  @Act('models.choose')
  @ApiOperationDoc({
    summary: 'Propose a choice of model to the other chair of the Hovedudvalg',
    status: 201,
    response: proposedView,
    example: proposedExample,
    errors: [403, 404, 409, 422],
  })
  async propose(
    @Req() req: PortalRequest,
    @Body({ schema: newModelChoice }) body: z.infer<typeof newModelChoice>,
  ) {
    const desk = orNotFound(await this.reader.open(viewerOf(req), body.regionId));
    const command = { ...body, roundId: desk.round.id };
    const { id } = await this.acts.do(req, doing(ProposeModelChoice, command));
    return { proposalId: id };
  }

  @Post('rehearsals')
  @Act('models.choose')
  @ApiOperationDoc({
    summary: 'Try a model on the region’s requests of the last twelve whole months',
    status: 200,
    response: rehearsalView,
    example: rehearsalExample,
    errors: [403, 404, 422],
  })
  async rehearse(@Req() req: PortalRequest, @Body({ schema: triedModel }) body: z.infer<typeof triedModel>) {
    const desk = orNotFound(await this.reader.open(viewerOf(req), body.regionId));
    const areas = body.areas.map((key) => ({ key: isId(key) ? areaOfUnit(key) : key, name: key }));
    if (body.model === 1 && body.anchoredAt.length === 0) refuse('scheme.nobody-endorses');
    const focus = { topics: body.topics, areas, anchoredAt: body.anchoredAt } as ChosenFocus;
    const tried = { model: body.model, focus: body.model === 1 ? focus : null };
    return presentRehearsed(await this.reader.rehearse(desk, tried));
  }
}
