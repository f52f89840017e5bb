import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { SchemeModule } from '@samraad/scheme';
import { AbsencePage, NewAbsencePage, RemoveAbsenceButton } from './absence/absence.page';
import { AnswerProfilePage } from './answer-profile/answer-profile.page';
import { CaseContactPage } from './case-contact/case-contact.page';
import { OwnProfileReader } from './own-profile.reader';
import { OwnProfilePage, TakeBackProfileButton } from './own-profile/own-profile.page';
import { ProfileListPage } from './profile-list/profile-list.page';
import { ProfilePartPage } from './profile-part/profile-part.page';
import { SendProfilePage } from './send-profile/send-profile.page';

/** A provider's own workspace about itself, and the central parties' answer to it. */
@Module({
  imports: [SchemeModule, CatalogueModule],
  controllers: [
    OwnProfilePage,
    TakeBackProfileButton,
    ProfilePartPage,
    SendProfilePage,
    CaseContactPage,
    NewAbsencePage,
    AbsencePage,
    RemoveAbsenceButton,
    ProfileListPage,
    AnswerProfilePage,
  ],
  providers: [OwnProfileReader],
})
export class ProfileWebModule {}
