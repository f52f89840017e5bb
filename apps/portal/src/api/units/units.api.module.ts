import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { UnitImportsApiController } from './unit-imports.api.controller';
import { UnitsApiController } from './units.api.controller';

/** The organisation's upkeep in the API; files first, their address would else be that of a unit. */
@Module({
  imports: [SchemeModule, MonitoringModule],
  controllers: [UnitImportsApiController, UnitsApiController],
})
export class UnitsApiModule {}
