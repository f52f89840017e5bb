import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerProfile,
  profileDifferences,
  ProfileListQuery,
  type ProfileVersion,
  SendProfile,
  TakeBackProfile,
  WriteProfile,
} from '@samraad/catalogue';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import { profileExamples } from './profiles.examples';
import {
  listedProfile,
  profileAnswer,
  profilesQuery,
  profileView,
  seenProfile,
  writtenProfile,
} from './profiles.schemas';

const follows = ['central_employers', 'central_unions', 'auditor'];

/** Whose versions somebody may read: all that are sent, or a provider's own. */
const scopeOf = ({ roles }: Viewer): readonly string[] | null =>
  roles.some(({ role }) => follows.includes(role))
    ? null
    : roles.flatMap(({ providerId }) => (providerId === null ? [] : [providerId]));

/** What providers write of themselves, version by version. */
@ApiTags('profiles')
@Controller('api/v1/profiles')
export class ProfilesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly profiles: ProfileListQuery,
  ) {}

  @Get()
  @Act('profiles.list')
  @ApiOperationDoc({
    summary: 'Versions of profiles: your own provider’s, or all that were sent; what waits comes first',
    response: listSchema(listedProfile),
    example: { items: [profileExamples.listed], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: profilesQuery }) query: z.infer<typeof profilesQuery>,
  ) {
    const window = { providerIds: scopeOf(viewerOf(req)), limit: query.limit, offset: query.offset };
    const { items, total } = await this.profiles.page(this.db, window);
    return listOf(items, total);
  }

  @Get(':profileId')
  @Act('profiles.list')
  @ApiOperationDoc({
    summary: 'One version, with what it changes',
    response: profileView,
    example: profileExamples.one,
  })
  async one(@Req() req: PortalRequest, @Param('profileId', { schema: apiId }) id: string) {
    return this.shown(viewerOf(req), id);
  }

  @Post()
  @HttpCode(200)
  @Act('profiles.write')
  @ApiOperationDoc({
    summary: 'Write on your provider’s profile; nobody else reads it before it is sent',
    response: profileView,
    example: profileExamples.one,
    errors: [409, 422],
  })
  async write(
    @Req() req: PortalRequest,
    @Body({ schema: writtenProfile }) body: z.infer<typeof writtenProfile>,
  ) {
    const { id } = await this.acts.do(req, doing(WriteProfile, body));
    return this.shown(viewerOf(req), id);
  }

  @Post(':profileId/sendings')
  @HttpCode(200)
  @Act('profiles.write')
  @ApiOperationDoc({
    summary: 'Send it, for either central side to approve',
    response: profileView,
    example: profileExamples.one,
    errors: [409, 422],
  })
  async send(
    @Req() req: PortalRequest,
    @Param('profileId', { schema: apiId }) profileId: string,
    @Body({ schema: seenProfile }) { version }: z.infer<typeof seenProfile>,
  ) {
    await this.acts.do(req, doing(SendProfile, { profileId, version }));
    return this.shown(viewerOf(req), profileId);
  }

  @Post(':profileId/withdrawals')
  @HttpCode(200)
  @Act('profiles.write')
  @ApiOperationDoc({
    summary: 'Take it back before it is answered',
    response: profileView,
    example: profileExamples.one,
    errors: [409],
  })
  async takeBack(
    @Req() req: PortalRequest,
    @Param('profileId', { schema: apiId }) profileId: string,
    @Body({ schema: seenProfile }) { version }: z.infer<typeof seenProfile>,
  ) {
    await this.acts.do(req, doing(TakeBackProfile, { profileId, version }));
    return this.shown(viewerOf(req), profileId);
  }

  @Post(':profileId/answers')
  @HttpCode(200)
  @Act('profiles.answer')
  @ApiOperationDoc({
    summary: 'Approve it for everybody to read, or return it with a reason; one central side is enough',
    response: profileView,
    example: profileExamples.one,
    errors: [409, 422],
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('profileId', { schema: apiId }) profileId: string,
    @Body({ schema: profileAnswer }) body: z.infer<typeof profileAnswer>,
  ) {
    await this.acts.do(req, doing(AnswerProfile, { profileId, ...body }));
    return this.shown(viewerOf(req), profileId);
  }

  /** 404: unknown, another provider's, or a draft that is not one's own. */
  private async shown(viewer: Viewer, id: string) {
    const found = orNotFound(await this.profiles.find(this.db, id));
    const own = scopeOf(viewer);
    const mine = viewer.roles.some(({ providerId }) => providerId === found.providerId);
    const readable = own === null ? found.state !== 'draft' || mine : own.includes(found.providerId);
    return orNotFound(readable ? present(found) : null);
  }
}

const present = (found: ProfileVersion) => ({
  ...found,
  differences: profileDifferences(found.before, found.profile),
});
