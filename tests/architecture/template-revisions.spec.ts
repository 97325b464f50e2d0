/**
 * The revision in an event says with which words a document was given out. It is written by the data layer, and the words
 * stand with the templates: raised in one place alone, the record would name words that nobody has.
 */
import { expect, test } from '@jest/globals';
import { TEMPLATE_REVISIONS } from '@yizhan/data';
import { DOCUMENT_KINDS } from '@yizhan/domain/applications';
import { templates } from '../../libs/api/documents/src/templates/index.ts';

test.each(DOCUMENT_KINDS)('%s is recorded with the revision of its template', (kind) => {
  expect(templates[kind]).toMatchObject({ kind, revision: TEMPLATE_REVISIONS[kind] });
});
