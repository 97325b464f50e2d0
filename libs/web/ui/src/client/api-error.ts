/** One field the API found at fault; `path` is a JSON pointer into what was sent. */
export interface ApiFieldError {
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What the API answers instead of what was asked (RFC 9457); pages branch by `code`, never by sentence. */
export interface ApiProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId?: string;
  readonly errors?: readonly ApiFieldError[];
  readonly [more: string]: unknown;
}

/** The API said no. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly body: ApiProblemBody;

  constructor(body: ApiProblemBody) {
    super(`${body.status} ${body.code}`);
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

/** No answer came: the network is gone, or the request was given up. What was typed is still here. */
export class NetworkLost extends Error {
  override readonly name = 'NetworkLost';
}

/** The session is over; what was typed waits for the person to sign in again. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}

/** Worth asking again without a person: the network or the server stumbled, nothing was refused. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof NetworkLost ||
    (error instanceof ApiProblem && (error.status >= 500 || error.status === 408))
  );
}
