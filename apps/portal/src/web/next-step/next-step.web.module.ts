import { Module } from '@nestjs/common';
import { DutiesModule } from '@samraad/duties';
import { GetGoingPage } from './get-going/get-going.page';
import { QuietCase } from './quiet-case.reader';
import { SayNextStepPage } from './say/say-next-step.page';

/** A case where nobody is late and yet nothing moves. */
@Module({
  imports: [DutiesModule],
  controllers: [SayNextStepPage, GetGoingPage],
  providers: [QuietCase],
})
export class NextStepWebModule {}
