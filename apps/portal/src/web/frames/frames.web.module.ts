import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { DeliveryModule } from '@samraad/delivery';
import { SchemeModule } from '@samraad/scheme';
import { FramesDesk } from './frames-desk';
import { FramesOverviewController } from './frames-overview/frames-overview.controller';
import { OneFrameController } from './one-frame/one-frame.controller';
import { OwnFrameController } from './own-frame/own-frame.controller';

/** Pages of frames: a provider's own, and all of a round for the central parties. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule, DeliveryModule],
  // The own frame first: '/rammer/min' would else be read as a frame's id.
  controllers: [OwnFrameController, FramesOverviewController, OneFrameController],
  providers: [FramesDesk],
})
export class FramesWebModule {}
