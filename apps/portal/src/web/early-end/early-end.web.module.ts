import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { EarlyEndOfCase } from './early-end-of-case.reader';
import { AgreeEarlyEndPage, EarlyEndPage, RefuseEarlyEndPage, TakeBackEarlyEndPage } from './early-end.page';

/** The page on which the three agree to end a course early. */
@Module({
  imports: [DeliveryModule],
  controllers: [EarlyEndPage, AgreeEarlyEndPage, RefuseEarlyEndPage, TakeBackEarlyEndPage],
  providers: [EarlyEndOfCase],
})
export class EarlyEndWebModule {}
