import { Module } from '@nestjs/common';
import { CheckPaperPage } from './check-paper.page';
import { PaperCheckModule } from './paper-check.module';

/** The page where anybody may have a paper checked. */
@Module({ imports: [PaperCheckModule], controllers: [CheckPaperPage] })
export class CheckPaperWebModule {}
