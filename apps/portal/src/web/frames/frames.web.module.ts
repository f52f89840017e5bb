import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { DeliveryModule } from '@samraad/delivery';
import { SchemeModule } from '@samraad/scheme';
import { FramesDesk } from './frames-desk';
import { FramesOverviewFile, FramesOverviewPage } from './frames-overview/frames-overview.page';
import { OneFramePage } from './one-frame/one-frame.page';
import { OwnFrameFile, OwnFramePage } from './own-frame/own-frame.page';
import { SetFramePicture } from './set-frame.picture';

/** Pages of frames: a provider's own, and all of a round for the central parties. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule, DeliveryModule],
  // The own frame first: '/rammer/min' would else be read as a frame's id.
  controllers: [OwnFramePage, OwnFrameFile, FramesOverviewPage, FramesOverviewFile, OneFramePage],
  providers: [FramesDesk, SetFramePicture],
})
export class FramesWebModule {}
