import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { UndoOfCase } from './undo-of-case.reader';
import { AgreeUndoPage, DropUndoPage, UndoPage } from './undo.page';

/** The page on which the three agree to undo an attestation. */
@Module({
  imports: [DeliveryModule],
  controllers: [UndoPage, AgreeUndoPage, DropUndoPage],
  providers: [UndoOfCase],
})
export class UndoWebModule {}
