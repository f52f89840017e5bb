import { Module } from '@nestjs/common';
import { ProposalsModule } from '@samraad/proposals';
import { BindHold } from './application/bind-hold';
import { CreditInvoice } from './application/credit-invoice';
import { EarnBound } from './application/earn-bound';
import { FrameReader } from './application/frame.reader';
import { HoldRoom } from './application/hold-room';
import { InvoiceEarned } from './application/invoice-earned';
import { LedgerVerifier } from './application/ledger.verifier';
import { LockFrame } from './application/lock-frame';
import { MarkPaid } from './application/mark-paid';
import { OpenTranche } from './application/open-tranche';
import { ReleaseRoom } from './application/release-room';
import { SetFrame } from './application/set-frame';
import { SetFrameProposal } from './application/set-frame.proposal';
import { SwapHold } from './application/swap-hold';
import { FrameLedgerQuery } from './read/frame-ledger.query';

const exported = [
  SetFrame,
  HoldRoom,
  SwapHold,
  BindHold,
  LockFrame,
  EarnBound,
  InvoiceEarned,
  CreditInvoice,
  MarkPaid,
  ReleaseRoom,
  FrameReader,
  FrameLedgerQuery,
  LedgerVerifier,
];

/** Frames, tranches and the double-entry ledger (domain.md §10). */
@Module({
  imports: [ProposalsModule],
  providers: [...exported, OpenTranche, SetFrameProposal],
  exports: exported,
})
export class BudgetModule {}
