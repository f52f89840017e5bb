import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@samraad/audit';
import { BudgetModule } from '@samraad/budget';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { ProposalsModule } from '@samraad/proposals';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AnswerRoomOffer } from './application/answer-room-offer';
import { AmendContract } from './application/amend-contract';
import { ActingOnDraft } from './application/acting-on-draft';
import { FilesModule } from '@samraad/files';
import { AttachContractFile } from './application/attach-contract-file';
import { ContractFileIntake } from './application/contract-file-intake';
import { AskForChanges } from './application/ask-for-changes';
import { CommentOnContract, SettleComment } from './application/comment-on-contract';
import { ChangeFrameProposal } from './application/change-frame.proposal';
import { ContractForSigning } from './application/contract-for-signing';
import { ContractHold } from './application/contract-hold';
import { ContractMoves } from './application/contract-moves';
import { ContractPapers } from './application/contract-papers';
import { ContractReader } from './application/contract.reader';
import { EndContractWhenRequestLeaves } from './application/end-contract-when-request-leaves';
import { FitContractToRoom } from './application/fit-contract-to-room';
import { FramesWithQueue } from './application/frames-with-queue';
import { KeptRoom } from './application/kept-room';
import { MoveFrameProposal } from './application/move-frame.proposal';
import { OfferRoomWhenItAppears } from './application/offer-room-when-it-appears';
import { OpenOffer } from './application/open-offer';
import { OvertakeProposal } from './application/overtake.proposal';
import { PassPen } from './application/pass-pen';
import { PeopleOfContract } from './application/people-of-contract';
import { PutForward } from './application/put-forward';
import { SaveContractDraft } from './application/save-contract-draft';
import { SendContract } from './application/send-contract';
import { SignAfterOrderQuestion } from './application/sign-after-order-question';
import { SignContract } from './application/sign-contract';
import { SignedByAll } from './application/signed-by-all';
import { StandardContractProposal } from './application/standard-contract.proposal';
import { TakeUpOffers } from './application/take-up-offers';
import { TakeUpWaiting } from './application/take-up-waiting';
import { TellOfFrame } from './application/tell-of-frame';
import { TellOfOffer } from './application/tell-of-offer';
import { TellOfOvertake } from './application/tell-of-overtake';
import { WaitingList } from './application/waiting-list';
import { WithdrawContract } from './application/withdraw-contract';
import { LapseContractJob } from './jobs/lapse-contract.job';
import { TakeUpPassesJob } from './jobs/take-up-passes.job';
import { ContractSignature } from './persistence/contract-signature.entity';
import { ContractVersion } from './persistence/contract-version.entity';
import { ContractListQuery } from './read/contract-list.query';
import { ContractQuery } from './read/contract.query';
import { StandardContractQuery } from './read/standard-contract.query';
import { OvertakesQuery } from './read/overtakes.query';
import { WaitingListQuery } from './read/waiting-list.query';

const exported = [
  AnswerRoomOffer,
  AmendContract,
  AskForChanges,
  AttachContractFile,
  ContractFileIntake,
  ContractListQuery,
  ContractPapers,
  ContractQuery,
  ContractReader,
  FitContractToRoom,
  KeptRoom,
  OvertakesQuery,
  CommentOnContract,
  PassPen,
  SettleComment,
  SaveContractDraft,
  SendContract,
  SignAfterOrderQuestion,
  SignContract,
  StandardContractQuery,
  TakeUpWaiting,
  WaitingListQuery,
  WithdrawContract,
];
const internal = [
  ActingOnDraft,
  ChangeFrameProposal,
  ContractForSigning,
  ContractHold,
  ContractMoves,
  FramesWithQueue,
  MoveFrameProposal,
  OpenOffer,
  OvertakeProposal,
  PeopleOfContract,
  PutForward,
  SignedByAll,
  StandardContractProposal,
  TakeUpOffers,
  TellOfFrame,
  TellOfOffer,
  TellOfOvertake,
  WaitingList,
];
const background = [EndContractWhenRequestLeaves, LapseContractJob, OfferRoomWhenItAppears, TakeUpPassesJob];

/** The contract between parties and provider: versions, room, signatures. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ContractVersion, ContractSignature]),
    AuditModule,
    FilesModule,
    IdentityModule,
    SchemeModule,
    DeadlinesModule,
    RequestsModule,
    DialogueModule,
    BudgetModule,
    ProposalsModule,
  ],
  providers: [...exported, ...internal, ...background],
  exports: exported,
})
export class ContractsModule {}
