import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { IdentityModule } from '@samraad/identity';
import { SchemeModule } from '@samraad/scheme';
import { ActingSide } from './application/acting-side';
import { AdvanceCase } from './application/advance-case';
import { StateInvitedRole } from './application/state-invited-role';
import { AnswerInvitation } from './application/answer-invitation';
import { AnswerJoining } from './application/answer-joining';
import { ChoosingDays } from './application/choosing-days';
import { ChosenProvider } from './application/chosen-provider';
import { ChooseSide } from './application/choose-side';
import { ExpectInCase } from './application/expect-in-case';
import { AnswerChoices } from './application/answer-choices';
import { TellWorkplaces } from './application/tell-workplaces';
import { AnchorOfActor } from './application/anchor-of-actor';
import { AnswerEndorser } from './application/answer-endorser';
import { AskBeforeEndorsing } from './application/ask-before-endorsing';
import { EndorsementTimes } from './application/endorsement-times';
import { FocusOfRequest } from './application/focus-of-request';
import { TellAsked } from './application/tell-asked';
import { TellOfAnswer } from './application/tell-of-answer';
import { AnswerOrderQuestion } from './application/answer-order-question';
import { AskEndorsers } from './application/ask-endorsers';
import { AskForEndorsement } from './application/ask-for-endorsement';
import { AskForSignatures } from './application/ask-for-signatures';
import { CaseProvider } from './application/case-provider';
import { CaseReader } from './application/case.reader';
import { CaseRelations } from './application/case-relations';
import { ChooseSigners } from './application/choose-signers';
import { CompleteRequest } from './application/complete-request';
import { ConfirmProvider } from './application/confirm-provider';
import { DeclineSignature } from './application/decline-signature';
import { DraftChange } from './application/draft-change';
import { EndorseRequest } from './application/endorse-request';
import { GoOnWithout } from './application/go-on-without';
import { HandOverSignatures } from './application/hand-over-signatures';
import { HandOverWhenRolesChange } from './application/hand-over-when-roles-change';
import { MoveWhenPeopleMerge } from './application/move-when-people-merge';
import { KeepTreeOfItsTime } from './application/keep-tree-of-its-time';
import { InviteColleague } from './application/invite-colleague';
import { InvitedPeople } from './application/invited-people';
import { JudgeProcess } from './application/judge-process';
import { OrderReader } from './application/order.reader';
import { PassOnSignature } from './application/pass-on-signature';
import { ProposeProvider } from './application/propose-provider';
import { PublishQueueRoot } from './application/publish-queue-root';
import { ReaskOrder } from './application/reask-order';
import { ReleaseProvider } from './application/release-provider';
import { ReleaseStoppedChoices } from './application/release-stopped-choices';
import { RequestPapers } from './application/request-papers';
import { ResubmitRequest } from './application/resubmit-request';
import { ReturnRequest } from './application/return-request';
import { SaveAnswers } from './application/save-answers';
import { SendToProvider } from './application/send-to-provider';
import { SetWorkplaces } from './application/set-workplaces';
import { SignRequest } from './application/sign-request';
import { StartDraft } from './application/start-draft';
import { SwitchProvider } from './application/switch-provider';
import { StateOrderLater } from './application/state-order-later';
import { TellOfWithdrawal } from './application/tell-of-withdrawal';
import { TellOfStopAhead } from './application/tell-of-stop-ahead';
import { TellParties } from './application/tell-parties';
import { VoidWhenRoleRevoked } from './application/void-when-role-revoked';
import { WithdrawInvitation } from './application/withdraw-invitation';
import { WithdrawRequest } from './application/withdraw-request';
import { AnchorLeftJob } from './jobs/anchor-left.job';
import { EscalateEndorsementJob } from './jobs/escalate-endorsement.job';
import { EndSigning } from './application/end-signing';
import { EndUnsaidChoice } from './application/end-unsaid-choice';
import { EndSigningJob } from './jobs/end-signing.job';
import { ExpireSignaturesJob } from './jobs/expire-signatures.job';
import { HandOverSignaturesJob } from './jobs/hand-over-signatures.job';
import { LapseChoiceJob } from './jobs/lapse-choice.job';
import { ProviderStopsJob } from './jobs/provider-stops.job';
import { PublishQueueRootJob } from './jobs/publish-queue-root.job';
import { RoleRevokedJob } from './jobs/role-revoked.job';
import { BeginFromOpenings } from './application/openings/begin-from-openings';
import { DropOpenings } from './application/openings/drop-openings';
import { HandInOpening } from './application/openings/hand-in-opening';
import { OpeningSeat } from './application/openings/opening-seat';
import { OpeningsTold } from './application/openings/openings-told';
import { ProposeOpenings } from './application/openings/propose-openings';
import { ReadAsSide } from './application/openings/read-as-side';
import { VouchForColleague } from './application/openings/vouch-for-colleague';
import { WriteOpening } from './application/openings/write-opening';
import { AskIntoDraft } from './application/ask-into-draft';
import { CopyDraft } from './application/copy-draft';
import { DeleteDraft } from './application/delete-draft';
import { RestoreDraft } from './application/restore-draft';
import { TellOfBin } from './application/tell-of-bin';
import { PurgeDraftJob } from './jobs/purge-draft.job';
import { DraftBinQuery } from './read/draft-bin.query';
import { NoteDraftVisit } from './application/note-draft-visit';
import { NudgeDraft } from './application/nudge-draft';
import { SayReady } from './application/say-ready';
import { UnseenChanges } from './application/unseen-changes';
import { WriteDraftMessage } from './application/write-draft-message';
import { DraftChangesQuery } from './read/draft-changes.query';
import { DraftTogetherQuery } from './read/draft-together.query';
import { DraftMessagesQuery } from './read/draft-messages.query';
import { ColleagueInvitation } from './persistence/colleague-invitation.entity';
import { SignatureAsked } from './persistence/signature-asked.entity';
import { CandidatesQuery } from './read/candidates.query';
import { EndorsementQueueQuery } from './read/endorsement-queue.query';
import { EndorserQuestionsQuery } from './read/endorser-questions.query';
import { FormerProviderQuery } from './read/former-provider.query';
import { InformedQuery } from './read/informed.query';
import { InvitationsQuery } from './read/invitations.query';
import { AgreementProcessesQuery } from './read/agreement-processes.query';
import { DecideOnSpread } from './application/decide-on-spread';
import { SpreadDecisions } from './application/spread-decisions';
import { StateAgreementProcess } from './application/state-agreement-process';
import { OrderHistoryQuery } from './read/order-history.query';
import { OpeningsQuery } from './read/openings.query';
import { QueueRootsQuery } from './read/queue-roots.query';
import { RequestQuery } from './read/request.query';

const openings = [
  BeginFromOpenings,
  DropOpenings,
  HandInOpening,
  OpeningSeat,
  OpeningsQuery,
  ProposeOpenings,
  ReadAsSide,
  VouchForColleague,
  WriteOpening,
];

const exported = [
  ...openings,
  ActingSide,
  AdvanceCase,
  AnswerEndorser,
  AgreementProcessesQuery,
  StateInvitedRole,
  AnswerInvitation,
  AnswerJoining,
  AnswerOrderQuestion,
  AskBeforeEndorsing,
  AskForSignatures,
  AskIntoDraft,
  CaseProvider,
  CaseReader,
  CandidatesQuery,
  CaseRelations,
  ChooseSide,
  ChooseSigners,
  ConfirmProvider,
  DecideOnSpread,
  DeclineSignature,
  CopyDraft,
  DeleteDraft,
  DraftBinQuery,
  DraftChangesQuery,
  DraftMessagesQuery,
  DraftTogetherQuery,
  EndSigning,
  EndorseRequest,
  EndorsementQueueQuery,
  EndorserQuestionsQuery,
  FocusOfRequest,
  FormerProviderQuery,
  InformedQuery,
  GoOnWithout,
  InviteColleague,
  NoteDraftVisit,
  NudgeDraft,
  OrderHistoryQuery,
  OrderReader,
  PassOnSignature,
  ProposeProvider,
  QueueRootsQuery,
  ReleaseProvider,
  RequestQuery,
  RequestPapers,
  ResubmitRequest,
  RestoreDraft,
  ReturnRequest,
  SaveAnswers,
  SayReady,
  SetWorkplaces,
  SignRequest,
  StartDraft,
  StateAgreementProcess,
  StateOrderLater,
  SwitchProvider,
  UnseenChanges,
  InvitationsQuery,
  WithdrawInvitation,
  WithdrawRequest,
  WriteDraftMessage,
];

const internal = [
  AnchorOfActor,
  AnswerChoices,
  AskEndorsers,
  AskForEndorsement,
  ChoosingDays,
  ChosenProvider,
  CompleteRequest,
  DraftChange,
  EndorsementTimes,
  EndUnsaidChoice,
  ExpectInCase,
  HandOverSignatures,
  HandOverWhenRolesChange,
  MoveWhenPeopleMerge,
  KeepTreeOfItsTime,
  InvitedPeople,
  JudgeProcess,
  OpeningsTold,
  PublishQueueRoot,
  ReaskOrder,
  ReleaseStoppedChoices,
  SendToProvider,
  TellAsked,
  TellOfAnswer,
  SpreadDecisions,
  TellOfStopAhead,
  TellOfWithdrawal,
  TellOfBin,
  TellParties,
  TellWorkplaces,
  VoidWhenRoleRevoked,
];
const jobs = [
  AnchorLeftJob,
  EscalateEndorsementJob,
  ExpireSignaturesJob,
  EndSigningJob,
  HandOverSignaturesJob,
  LapseChoiceJob,
  ProviderStopsJob,
  PurgeDraftJob,
  PublishQueueRootJob,
  RoleRevokedJob,
];

/** The joint request: draft, signatures of both sides, provider, endorsement, number, and the case row itself. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ColleagueInvitation, SignatureAsked]),
    IdentityModule,
    DeadlinesModule,
    SchemeModule,
    CatalogueModule,
  ],
  providers: [...exported, ...internal, ...jobs],
  exports: exported,
})
export class RequestsModule {}
