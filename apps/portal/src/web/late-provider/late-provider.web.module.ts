import { Module } from '@nestjs/common';
import { DialogueModule } from '@samraad/dialogue';
import { LateInCase } from './late-in-case.reader';
import { LeaveProviderPage } from './leave-provider/leave-provider.page';
import { AnswerNewDayAct, WithdrawNewDayAct } from './new-day/answer-new-day.page';
import { NewDayPage } from './new-day/new-day.page';

/** What can be done about a late provider: agree on a new day, or go on without it. */
@Module({
  imports: [DialogueModule],
  controllers: [LeaveProviderPage, NewDayPage, AnswerNewDayAct, WithdrawNewDayAct],
  providers: [LateInCase],
})
export class LateProviderWebModule {}
