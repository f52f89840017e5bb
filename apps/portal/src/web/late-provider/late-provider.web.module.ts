import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { DialogueModule } from '@samraad/dialogue';
import { RequestsModule } from '@samraad/requests';
import { LateDeskReader } from './late-desk.reader';
import { LateFactsReader } from './late-facts.reader';
import { LeaveProviderPage } from './leave-provider/leave-provider.page';
import { AnswerNewDayAct, WithdrawNewDayAct } from './new-day/answer-new-day.page';
import { NewDayPage } from './new-day/new-day.page';

/** What can be done about a late provider: agree on a new day, or go on without it. */
@Module({
  imports: [CatalogueModule, DeadlinesModule, DialogueModule, RequestsModule],
  controllers: [LeaveProviderPage, NewDayPage, AnswerNewDayAct, WithdrawNewDayAct],
  providers: [LateDeskReader, LateFactsReader],
})
export class LateProviderWebModule {}
