import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Act } from '../../access/act.decorator';
import { OpenApiDocument } from './open-api.document';

@ApiExcludeController()
@Controller('api/v1')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Act('public.api-document')
  show(): OpenAPIObject {
    return this.document.get();
  }
}
