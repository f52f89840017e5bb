import { Global, Module } from '@nestjs/common';
import { ProposalPictures } from './proposal-picture';

/** The one register of pictures: each area's own pictures find it. */
@Global()
@Module({ providers: [ProposalPictures], exports: [ProposalPictures] })
export class PicturesModule {}
