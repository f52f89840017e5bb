import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { DecideProcessPage } from './decide-process.page';
import { ProcessesPage } from './processes.page';

/** Arbejdstilsynet's aftaleforløb: told by the parties, decided about by the central parties. */
@Module({ imports: [RequestsModule, SchemeModule], controllers: [DecideProcessPage, ProcessesPage] })
export class AgreementProcessWebModule {}
