/**
 * Ids are UUID text in lower case, made outside the domain. Each kind has its own type, so that an
 * application's id cannot be handed where a party's is asked for.
 */
declare const idBrand: unique symbol;

export type Id<Kind extends string> = string & { readonly [idBrand]: Kind };

export type AccountId = Id<'account'>;
export type AgencyId = Id<'agency'>;
export type ApplicationId = Id<'application'>;
export type CommandId = Id<'command'>;
export type ContentId = Id<'content'>;
export type DocumentId = Id<'document'>;
export type DraftId = Id<'draft'>;
export type FileId = Id<'file'>;
export type MessageId = Id<'message'>;
export type PartyId = Id<'party'>;
export type PlaceId = Id<'place'>;
export type PositionId = Id<'position'>;
export type ReadId = Id<'read'>;
export type RepresentationId = Id<'representation'>;
export type ResultId = Id<'result'>;
export type ServiceVersionId = Id<'serviceVersion'>;
export type SessionId = Id<'session'>;
export type StaffId = Id<'staff'>;
export type TaskId = Id<'task'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** RFC 9562 text in lower case: one id has one text. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The id in a text from outside (RFC 9562 lets a sender use upper case), or nothing. */
export function parseId<T extends Id<string>>(text: string): T | undefined {
  const lower = text.toLowerCase();
  return isUuid(lower) ? (lower as T) : undefined;
}

/** For ids that were checked before; anything else is a programming error. */
export function idOf<T extends Id<string>>(text: string): T {
  const id = parseId<T>(text);
  if (id === undefined) throw new RangeError('not a UUID');
  return id;
}
