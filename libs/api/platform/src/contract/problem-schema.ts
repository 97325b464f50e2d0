import { anyCodes } from '../problems/any-code.ts';

export const PROBLEM_SCHEMA = 'Problem';

const text = { type: 'string' } as const;

/** RFC 9457 with our members, as JSON Schema. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
  properties: {
    type: { ...text, format: 'uri-reference' },
    title: text,
    status: { type: 'integer' },
    code: { ...text, enum: [...anyCodes] },
    detail: text,
    requestId: { ...text, format: 'uuid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'params', 'message'],
        properties: {
          path: { ...text, description: 'A JSON pointer into the body or the parameters' },
          code: text,
          params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
          message: text,
        },
      },
    },
  },
};
