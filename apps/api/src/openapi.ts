import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problem } from '@triptych/contracts';
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
  addRefusals(document);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    customSiteTitle: 'Triptych API',
  });
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Every route may refuse, always with the same document. */
function addRefusals(document: OpenAPIObject): void {
  const { components } = convert(problem, { schemaType: 'output' });
  document.components = { ...document.components };
  document.components.schemas = { ...document.components.schemas, ...(components as Schemas) };
  const refusal = {
    description: 'A refusal, in the language of Accept-Language (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) operation.responses.default ??= refusal;
  }
}

/** OpenAPI 3.1 is JSON Schema 2020-12, which zod writes itself. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  const { $defs, $schema: _, ...converted } = z.toJSONSchema(schema as z.ZodType, { io: schemaType });
  return { schema: converted, components: $defs ?? {} };
}
