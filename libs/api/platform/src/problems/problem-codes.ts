/**
 * Everything the API may answer instead of what was asked, each with its HTTP status.
 * The codes are the contract: clients translate and branch by code, never by sentence.
 */
export const problemStatus = {
  invalid: 400,
  malformedBody: 400,
  malformedAddress: 400,
  malformedRequest: 400,
  notSignedIn: 401,
  wrongCredentials: 401,
  crossSite: 403,
  csrfTokenWrong: 403,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  requestTimeout: 408,
  bodyTooLarge: 413,
  addressTooLong: 414,
  mediaTypeUnsupported: 415,
  keyReused: 422,
  nobodyCompetent: 422,
  preconditionMissing: 428,
  tooManyRequests: 429,
  headersTooLarge: 431,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemCode = keyof typeof problemStatus;

export const problemCodes = Object.keys(problemStatus) as readonly ProblemCode[];
