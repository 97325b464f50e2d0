import { createHash } from 'node:crypto';
import { hex, type JsonValue, type Sha256 } from '../kernel/index.ts';
import { type EventBody } from '../applications/index.ts';
import { type CaseFile, type Hashing } from '../applications/case.fixture.ts';
import { type ContentRow, type EventRow } from './chain-report.ts';
import { commitment, hashEvent, sealEvent } from './hash.ts';

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A salt that is plainly none: thirty-two bytes made of the content's id. */
export function saltOf(content: string): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(content).digest());
}

/** Real hashes around the fixture's writer. */
export const hashing: Hashing = {
  hash: (body) => hashEvent(body, sha256),
  commit: ({ id, value }) => commitment(saltOf(id), value, sha256),
};

export function rowsOf(bodies: readonly EventBody[]): readonly EventRow[] {
  return bodies.map((body) => ({
    agency: body.agency,
    application: body.application,
    seq: body.seq,
    body: sealEvent(body, sha256).text,
  }));
}

/** The contents of a case as a reader who may see them gets them. */
export function openedOf(file: CaseFile): readonly (ContentRow & { readonly value: JsonValue })[] {
  return file.contents.map(({ id, value }) => ({ id, salt: hex(saltOf(id)), value }));
}
