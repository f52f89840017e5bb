import { Module } from '@nestjs/common';
import { DialogueModule } from '@samraad/dialogue';
import { CatalogueModule } from '@samraad/catalogue';
import { AnswerProviderChangeAct, WithdrawProviderChangeAct } from './change-provider/answer-change.page';
import { ChangeProviderPage } from './change-provider/change-provider.page';
import { ChangeProviderReader } from './change-provider/change-provider.reader';
import { IdentityModule } from '@samraad/identity';
import { LateInCase } from './late-in-case.reader';
import { LeaveProviderPage } from './leave-provider/leave-provider.page';
import { AnswerNewDayAct, WithdrawNewDayAct } from './new-day/answer-new-day.page';
import { NewDayPage } from './new-day/new-day.page';

/** What can be done about a late provider, and how both sides change one that is not. */
@Module({
  imports: [CatalogueModule, DialogueModule, IdentityModule],
  controllers: [
    LeaveProviderPage,
    NewDayPage,
    AnswerNewDayAct,
    WithdrawNewDayAct,
    ChangeProviderPage,
    AnswerProviderChangeAct,
    WithdrawProviderChangeAct,
  ],
  providers: [ChangeProviderReader, LateInCase],
})
export class LateProviderWebModule {}
