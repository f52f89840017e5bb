import './i18n/da';

export { BindHold } from './application/bind-hold';
export { ChangeFrame, type ChangeFrameCommand } from './application/change-frame';
export { CreditInvoice, type CreditInvoiceCommand } from './application/credit-invoice';
export { EarnBound, type EarnBoundCommand } from './application/earn-bound';
export {
  type FrameFacts,
  FrameFactsReader,
  type FrameFigures,
  placeOf,
  standingOf,
} from './application/frame-facts.reader';
export { type ContractMoney, FrameReader, type FrameView } from './application/frame.reader';
export { type FrameChoice, HoldRoom, type HoldResult, type HoldRoomCommand } from './application/hold-room';
export { InvoiceEarned, type InvoiceEarnedCommand } from './application/invoice-earned';
export { type LedgerDifference, LedgerVerifier } from './application/ledger.verifier';
export { LockFrame } from './application/lock-frame';
export { LockFrames } from './application/lock-frames';
export { MarkPaid } from './application/mark-paid';
export { MoveBetweenFrames, type MoveBetweenFramesCommand } from './application/move-between-frames';
export { ReverseEarning, type ReverseEarningCommand } from './application/reverse-earning';
export { ReleaseBound, type ReleaseBoundCommand } from './application/release-bound';
export { type ReleaseReason, ReleaseRoom, type ReleaseRoomCommand } from './application/release-room';
export { SetFrame, type SetFrameCommand } from './application/set-frame';
export { type SetFrameFacts } from './application/set-frame.proposal';
export { SwapHold, type SwapHoldCommand } from './application/swap-hold';
export { BudgetModule } from './budget.module';
export { type AccountKind, accountKinds, type ContractBalances } from './domain/accounts';
export { RoomAppeared, type RoomAppearedEvent } from './domain/budget.events';
export { addSummaries, type FrameSummary, summaryAfterHold } from './domain/frame-summary';
export {
  type ChangeFrameChange,
  changeFrameChange,
  type MoveFrameChange,
  moveFrameChange,
  type SetFrameChange,
} from './domain/frame-changes';
export { type FrameChange, mayMove, planFrameChange } from './domain/frame-changes.rules';
export { type MovementKind } from './domain/movements.rules';
export { perTranche, type TrancheShare } from './domain/per-tranche.rules';
export { roomBand, type RoomBand } from './domain/room-band';
export { type Tranche } from './domain/tranche';
export { type TranchePlan } from './domain/tranches.rules';
export { type BurnDownMonth, BurnDownQuery } from './read/burn-down.query';
export {
  ContractLedgerQuery,
  type ContractMoneyLine,
  type ContractPosting,
  deliveredOf,
  isFinal,
} from './read/contract-ledger.query';
export { FrameLedgerQuery, type LedgerLine } from './read/frame-ledger.query';
export {
  type FrameAsOf,
  MoneyTraceQuery,
  type Traced,
  type TracedEntry,
  type TracedPosting,
} from './read/money-trace.query';
