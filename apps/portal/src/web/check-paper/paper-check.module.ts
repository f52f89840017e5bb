import { Module } from '@nestjs/common';
import { ContractPapers, ContractsModule } from '@samraad/contracts';
import { RequestPapers, RequestsModule } from '@samraad/requests';
import { KINDS_OF_PAPER, type KindOfPaper, PaperCheck } from './paper-check';

/** What knows a paper: one more kind is one more here. */
@Module({
  imports: [ContractsModule, RequestsModule],
  providers: [
    PaperCheck,
    {
      provide: KINDS_OF_PAPER,
      inject: [ContractPapers, RequestPapers],
      useFactory: (...kinds: KindOfPaper[]): KindOfPaper[] => kinds,
    },
  ],
  exports: [PaperCheck],
})
export class PaperCheckModule {}
