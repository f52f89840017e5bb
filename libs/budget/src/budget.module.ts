import { Module } from '@nestjs/common';
import { ProposalsModule } from '@samraad/proposals';
import { BindHold } from './application/bind-hold';
import { ChangeFrame } from './application/change-frame';
import { CreditInvoice } from './application/credit-invoice';
import { EarnBound } from './application/earn-bound';
import { FrameFactsReader } from './application/frame-facts.reader';
import { FrameReader } from './application/frame.reader';
import { HoldRoom } from './application/hold-room';
import { InvoiceEarned } from './application/invoice-earned';
import { LedgerVerifier } from './application/ledger.verifier';
import { LockFrame } from './application/lock-frame';
import { LockFrames } from './application/lock-frames';
import { MarkPaid } from './application/mark-paid';
import { MoveBetweenFrames } from './application/move-between-frames';
import { OpenTranche } from './application/open-tranche';
import { PlaceTranche } from './application/place-tranche';
import { ReleaseBound } from './application/release-bound';
import { ReverseEarning } from './application/reverse-earning';
import { ReleaseRoom } from './application/release-room';
import { SetFrame } from './application/set-frame';
import { SetFrameProposal } from './application/set-frame.proposal';
import { SwapHold } from './application/swap-hold';
import { CheckLedgerJob } from './jobs/check-ledger.job';
import { BurnDownQuery } from './read/burn-down.query';
import { ContractLedgerQuery } from './read/contract-ledger.query';
import { FrameLedgerQuery } from './read/frame-ledger.query';
import { MoneyTraceQuery } from './read/money-trace.query';

const exported = [
  SetFrame,
  ChangeFrame,
  MoveBetweenFrames,
  HoldRoom,
  SwapHold,
  BindHold,
  LockFrame,
  LockFrames,
  EarnBound,
  InvoiceEarned,
  CreditInvoice,
  MarkPaid,
  ReleaseBound,
  ReverseEarning,
  ReleaseRoom,
  FrameReader,
  FrameFactsReader,
  BurnDownQuery,
  ContractLedgerQuery,
  FrameLedgerQuery,
  LedgerVerifier,
  MoneyTraceQuery,
];

/** Frames, tranches and the double-entry ledger (domain.md §10). */
@Module({
  imports: [ProposalsModule],
  providers: [...exported, CheckLedgerJob, OpenTranche, PlaceTranche, SetFrameProposal],
  exports: exported,
})
export class BudgetModule {}
