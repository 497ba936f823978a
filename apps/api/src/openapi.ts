import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** Publishes the description of the API (OpenAPI 3.1) at `/api/v1/openapi.json` and a page to read it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Triptych')
    .setDescription('The translation desk for press releases in French, English and Spanish.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('triptych_session')
    .build();
  const document = SwaggerModule.createDocument(app, description, { standardSchemaConverter: convert });
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    customSiteTitle: 'Triptych API',
  });
}

/** OpenAPI 3.1 is JSON Schema 2020-12, which zod writes itself. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  const { $defs, $schema: _, ...converted } = z.toJSONSchema(schema as z.ZodType, { io: schemaType });
  return { schema: converted, components: $defs ?? {} };
}
