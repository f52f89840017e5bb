import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { ContractsModule } from '@samraad/contracts';
import { DeliveryModule } from '@samraad/delivery';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { ContractMoneyPage } from './contract-money/contract-money.page';
import { FramePartsReader } from './frame-parts.reader';
import { FramesDesk } from './frames-desk';
import { FramesOverviewFile, FramesOverviewPage } from './frames-overview/frames-overview.page';
import { OneFramePage } from './one-frame/one-frame.page';
import { OwnFrameFile, OwnFramePage } from './own-frame/own-frame.page';
import {
  ProposeChangeFramePage,
  ProposeMoveFramePage,
  ProposeSetFramePage,
} from './propose-frame/propose-frame.page';
import { ProposeFrameReader } from './propose-frame/propose-frame.reader';
import { ChangeFramePicture } from './pictures/change-frame.picture';
import { MoveFramePicture } from './pictures/move-frame.picture';
import { SetFramePicture } from './pictures/set-frame.picture';

/** Pages of frames: a provider's own, and all of a round for the central parties. */
@Module({
  imports: [ProposalsModule, SchemeModule, CatalogueModule, BudgetModule, ContractsModule, DeliveryModule],
  // The own frame first: '/rammer/min' would else be read as a frame's id.
  controllers: [
    OwnFramePage,
    OwnFrameFile,
    FramesOverviewPage,
    FramesOverviewFile,
    ContractMoneyPage,
    OneFramePage,
    ProposeSetFramePage,
    ProposeChangeFramePage,
    ProposeMoveFramePage,
  ],
  providers: [
    FramesDesk,
    FramePartsReader,
    ProposeFrameReader,
    ChangeFramePicture,
    MoveFramePicture,
    SetFramePicture,
  ],
})
export class FramesWebModule {}
