import { Module } from '@nestjs/common';
import { ContractPapers, ContractsModule } from '@samraad/contracts';
import { KINDS_OF_PAPER, type KindOfPaper, PaperCheck } from './paper-check';

/** What knows a paper: one more kind is one more here. */
@Module({
  imports: [ContractsModule],
  providers: [
    PaperCheck,
    {
      provide: KINDS_OF_PAPER,
      inject: [ContractPapers],
      useFactory: (contracts: ContractPapers): KindOfPaper[] => [contracts],
    },
  ],
  exports: [PaperCheck],
})
export class PaperCheckModule {}
