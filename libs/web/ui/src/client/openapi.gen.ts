// Written by npm run generate from the API's own contract.
export interface paths {
    readonly "/api/v1/calendar/limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts a limit day by day, with the reason of each day · 逐日计算期限，每一天都说明理由 */
        readonly get: operations["Calendar.limit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendar/years/{year}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A year, day by day, as it is known today · 一年的工作日和放假安排 */
        readonly get: operations["Calendar.year"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/city": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The city, its hotline, and the day it is · 城市、热线和今天的日期 */
        readonly get: operations["City.facts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A person's messages, newest first · 我的消息，新的在前 */
        readonly get: operations["Messages.inbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/messages/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that a message was shown · 标记为已看 */
        readonly post: operations["Messages.read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/services/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A service, today or as it was pinned · 一个事项，今天的或办件固定的版本 */
        readonly get: operations["Catalogue.service"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, and for whom they may act · 当前登录的人和可以代办的对象 */
        readonly get: operations["Session.session"];
        readonly put?: never;
        /** Signs in with a password · 用密码登录 */
        readonly post: operations["Session.signIn"];
        /** Signs out · 退出登录 */
        readonly delete: operations["Session.signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in at the desk, with their positions · 当前登录的工作人员和岗位 */
        readonly get: operations["StaffSession.session"];
        readonly put?: never;
        /** Signs in at the desk with a password · 工作人员用密码登录 */
        readonly post: operations["StaffSession.signIn"];
        /** Signs out of the desk · 工作人员退出登录 */
        readonly delete: operations["StaffSession.signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AccountAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly ActingPartyAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly powers: readonly ("view" | "fill" | "submit" | "receive")[];
            /** @enum {string} */
            readonly relation: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            /** @description Codes of the services the powers hold for · 授权适用的事项编码 */
            readonly services: "all" | readonly string[];
            readonly until: string | null;
        };
        readonly BilingualAnswer: {
            readonly en: string;
            readonly zh: string;
        };
        readonly CityAnswer: {
            /** @description Invented people, and a day of its own · 人物虚构，日期可以调 */
            readonly demo: boolean;
            readonly hotline: string;
            readonly mark: components["schemas"]["BilingualAnswer"];
            readonly name: components["schemas"]["BilingualAnswer"];
            /**
             * Format: date-time
             * @description Legal time · 法定时刻
             */
            readonly now: string;
            /** @description Days that legal time runs ahead of the machine · 比实际日期早走的天数 */
            readonly offsetDays: number;
            readonly product: components["schemas"]["BilingualAnswer"];
            /** Format: date */
            readonly today: string;
        };
        readonly Condition: {
            /** @constant */
            readonly kind: "all";
            readonly of: readonly components["schemas"]["Condition"][];
        } | {
            /** @constant */
            readonly kind: "any";
            readonly of: readonly components["schemas"]["Condition"][];
        } | {
            /** @constant */
            readonly kind: "not";
            readonly of: components["schemas"]["Condition"];
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "equals";
            readonly text: string;
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "sameAs";
            readonly other: string;
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "isTrue";
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "oneOf";
            readonly texts: readonly string[];
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "includes";
            readonly text: string;
        } | {
            readonly fact: string;
            /** @enum {string} */
            readonly is: "less" | "atMost" | "atLeast" | "more";
            /** @constant */
            readonly kind: "number";
            readonly than: number;
        } | {
            readonly fact: string;
            /** @enum {string} */
            readonly is: "less" | "atMost" | "atLeast" | "more";
            /** @constant */
            readonly kind: "date";
            /** Format: date */
            readonly than: string;
        } | {
            readonly birth: string;
            /** @constant */
            readonly kind: "age";
            readonly max?: number;
            readonly min?: number;
            readonly on: string;
        } | {
            readonly fact: string;
            /** @constant */
            readonly kind: "present";
        };
        readonly CountedDayAnswer: {
            readonly counted: boolean;
            /** Format: date */
            readonly date: string;
            /** @description A table to come may change it · 新的放假通知可能改变它 */
            readonly provisional?: boolean;
            readonly reason: components["schemas"]["DayReasonAnswer"];
        };
        readonly DayReasonAnswer: {
            /** @enum {string} */
            readonly code: "trigger" | "working" | "workedWeekend" | "weekend" | "holiday" | "pause" | "natural" | "rolled";
            readonly params: {
                readonly [key: string]: string;
            };
        };
        readonly LimitAnswer: {
            readonly days: readonly components["schemas"]["CountedDayAnswer"][];
            /** Format: date */
            readonly lastDay: string;
            readonly provisional: boolean;
        };
        readonly MessageAnswer: {
            /** Format: date-time */
            readonly at: string;
            /** Format: uuid */
            readonly id: string;
            /** @description The application it is about · 相关办件的编号 */
            readonly number?: string;
            readonly readAt: string | null;
            readonly text: components["schemas"]["BilingualAnswer"];
            readonly title: components["schemas"]["BilingualAnswer"];
        };
        readonly MessagesAnswer: {
            readonly items: readonly components["schemas"]["MessageAnswer"][];
            readonly unread: number;
        };
        readonly OfficeAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly roles: readonly string[];
        };
        readonly Problem: {
            /** @enum {string} */
            readonly code: "invalid" | "malformedBody" | "malformedAddress" | "malformedRequest" | "notSignedIn" | "wrongCredentials" | "crossSite" | "csrfTokenWrong" | "forbidden" | "notFound" | "methodNotAllowed" | "requestTimeout" | "bodyTooLarge" | "addressTooLong" | "mediaTypeUnsupported" | "keyReused" | "nobodyCompetent" | "preconditionMissing" | "tooManyRequests" | "headersTooLarge" | "internal" | "unavailable" | "stale" | "notNow" | "notYourPart" | "notYourMatter" | "powerMissing" | "proxyNotAllowed" | "roleMissing" | "otherOffice" | "noSuchTask" | "taskNotTaken" | "taskOfAnother" | "taskTaken" | "ownMatter" | "matterOfRelative" | "ownProposal" | "formInvalid" | "openMatter" | "materialsMissing" | "declarationsMissing" | "arrivalNotOnPaper" | "arrivalInFuture" | "confirmationMissing" | "findingUnknown" | "findingAnswered" | "findingsOpen" | "basisUnknown" | "rightBodyMissing" | "amountUnknown" | "alreadyIssued" | "notIssued" | "consentMissing";
            readonly detail: string;
            readonly errors?: readonly {
                readonly code: string;
                readonly message: string;
                readonly params: {
                    readonly [key: string]: string | number;
                };
                /** @description A JSON pointer into the body or the parameters */
                readonly path: string;
            }[];
            /** Format: uuid */
            readonly requestId: string;
            readonly status: number;
            readonly title: string;
            /** Format: uri-reference */
            readonly type: string;
        };
        readonly SessionAnswer: {
            readonly account: components["schemas"]["AccountAnswer"];
            /** @enum {string} */
            readonly audience: "citizen";
            /** @description To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里 */
            readonly csrf: string;
            readonly parties: readonly components["schemas"]["ActingPartyAnswer"][];
        };
        readonly SignInBody: {
            /** @description Account · 账号 */
            readonly login: string;
            /** @description Password · 密码 */
            readonly password: string;
        };
        readonly StaffSessionAnswer: {
            readonly account: components["schemas"]["AccountAnswer"];
            /** @enum {string} */
            readonly audience: "staff";
            /** @description To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里 */
            readonly csrf: string;
            readonly offices: readonly components["schemas"]["OfficeAnswer"][];
        };
        readonly YearAnswer: {
            readonly days: readonly components["schemas"]["YearDayAnswer"][];
            readonly edition?: components["schemas"]["YearEditionAnswer"];
            /** @description No official notice yet · 放假通知尚未公布 */
            readonly provisional: boolean;
            readonly workingDays: number;
            readonly year: number;
        };
        readonly YearDayAnswer: {
            /** Format: date */
            readonly date: string;
            /** @enum {string} */
            readonly kind: "working" | "workedWeekend" | "weekend" | "holiday";
            /** @enum {string} */
            readonly name?: "newYear" | "springFestival" | "qingming" | "labourDay" | "dragonBoat" | "midAutumn" | "nationalDay";
        };
        readonly YearEditionAnswer: {
            /** @enum {string} */
            readonly basis: "notice" | "regulation";
            readonly edition: number;
            readonly notice?: components["schemas"]["BilingualAnswer"];
            /** Format: date-time */
            readonly publishedAt: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "Calendar.limit": {
        readonly parameters: {
            readonly query: {
                /** @description Whom it binds · 约束谁 */
                readonly binds: "office" | "applicant";
                /** @description Paused days · 暂停的日子 */
                readonly pause?: readonly string[];
                /** @description Start day · 起算日 */
                readonly start: string;
                /** @description Unit · 单位 */
                readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                /** @description Length · 期限 */
                readonly value: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LimitAnswer"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Calendar.year": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Year · 年份 */
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["YearAnswer"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "City.facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CityAnswer"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Messages.inbox": {
        readonly parameters: {
            readonly query?: {
                /** @description Last of the page before · 上一页的最后一条 */
                readonly before?: string;
                /** @description How many · 条数 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessagesAnswer"];
                };
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Messages.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                /** @description Message id · 消息编号 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Catalogue.service": {
        readonly parameters: {
            readonly query?: {
                /** @description Revision of the texts · 文字修订号 */
                readonly texts?: number;
                /** @description Version · 版本 */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Service code · 事项编码 */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        readonly definition: {
                            readonly aliases: readonly {
                                readonly id: string;
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly audience: readonly ("person" | "enterprise" | "institution" | "socialOrganisation" | "agency" | "other")[];
                            readonly basicCode?: string;
                            readonly channels: readonly ("window" | "computer" | "mobile" | "post" | "other")[];
                            readonly code: string;
                            readonly conditions: readonly {
                                readonly id: string;
                                readonly rule?: {
                                    /** @constant */
                                    readonly kind: "all";
                                    readonly of: readonly components["schemas"]["Condition"][];
                                } | {
                                    /** @constant */
                                    readonly kind: "any";
                                    readonly of: readonly components["schemas"]["Condition"][];
                                } | {
                                    /** @constant */
                                    readonly kind: "not";
                                    readonly of: components["schemas"]["Condition"];
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "equals";
                                    readonly text: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "sameAs";
                                    readonly other: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "isTrue";
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "oneOf";
                                    readonly texts: readonly string[];
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "includes";
                                    readonly text: string;
                                } | {
                                    readonly fact: string;
                                    /** @enum {string} */
                                    readonly is: "less" | "atMost" | "atLeast" | "more";
                                    /** @constant */
                                    readonly kind: "number";
                                    readonly than: number;
                                } | {
                                    readonly fact: string;
                                    /** @enum {string} */
                                    readonly is: "less" | "atMost" | "atLeast" | "more";
                                    /** @constant */
                                    readonly kind: "date";
                                    /** Format: date */
                                    readonly than: string;
                                } | {
                                    readonly birth: string;
                                    /** @constant */
                                    readonly kind: "age";
                                    readonly max?: number;
                                    readonly min?: number;
                                    readonly on: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "present";
                                };
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly consents: readonly {
                                /** @enum {string} */
                                readonly id: "electronicDelivery";
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly contacts: {
                                readonly complaints: string;
                                readonly telephone: string;
                            };
                            readonly conveniences: readonly ("appointment" | "onlinePayment" | "post")[];
                            readonly declarations: readonly {
                                readonly id: string;
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly department: {
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            };
                            readonly distinguishing: readonly string[];
                            /** Format: date */
                            readonly effectiveFrom: string;
                            /** Format: date */
                            readonly effectiveUntil?: string;
                            readonly faq: readonly {
                                readonly answer: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly id: string;
                                readonly question: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly fee: {
                                /** @constant */
                                readonly kind: "none";
                            } | {
                                readonly basis: string;
                                readonly fen: number;
                                /** @constant */
                                readonly kind: "fixed";
                                readonly note?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            };
                            readonly form: {
                                readonly sections: readonly {
                                    readonly id: string;
                                    readonly questions: readonly {
                                        readonly fields: readonly ({
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "text";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly long?: true;
                                            readonly max: number;
                                            readonly min?: number;
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly source?: {
                                                readonly field: string;
                                                readonly register: string;
                                            };
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly choices: readonly {
                                                readonly id: string;
                                                readonly label: {
                                                    readonly en: string;
                                                    readonly zh: string;
                                                };
                                                readonly note?: {
                                                    readonly en: string;
                                                    readonly zh: string;
                                                };
                                                readonly onlyWith?: {
                                                    readonly field: string;
                                                    readonly register: string;
                                                };
                                            }[];
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "choice";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "date";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly notAfter?: {
                                                /** @constant */
                                                readonly kind: "today";
                                            } | {
                                                /** Format: date */
                                                readonly date: string;
                                                /** @constant */
                                                readonly kind: "day";
                                            };
                                            readonly notBefore?: {
                                                /** @constant */
                                                readonly kind: "today";
                                            } | {
                                                /** Format: date */
                                                readonly date: string;
                                                /** @constant */
                                                readonly kind: "day";
                                            };
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly source?: {
                                                readonly field: string;
                                                readonly register: string;
                                            };
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "phone";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly mobile?: true;
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly source?: {
                                                readonly field: string;
                                                readonly register: string;
                                            };
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "bankCard";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "yesNo";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly source?: {
                                                readonly field: string;
                                                readonly register: string;
                                            };
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        } | {
                                            readonly hint?: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            readonly id: string;
                                            /** @constant */
                                            readonly kind: "declaration";
                                            readonly label: {
                                                readonly en: string;
                                                readonly zh: string;
                                            };
                                            /** @constant */
                                            readonly optional?: true;
                                            /** @constant */
                                            readonly sensitive?: true;
                                            readonly visibleWhen?: {
                                                /** @constant */
                                                readonly kind: "all";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "any";
                                                readonly of: readonly components["schemas"]["Condition"][];
                                            } | {
                                                /** @constant */
                                                readonly kind: "not";
                                                readonly of: components["schemas"]["Condition"];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "equals";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "sameAs";
                                                readonly other: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "isTrue";
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "oneOf";
                                                readonly texts: readonly string[];
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "includes";
                                                readonly text: string;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "number";
                                                readonly than: number;
                                            } | {
                                                readonly fact: string;
                                                /** @enum {string} */
                                                readonly is: "less" | "atMost" | "atLeast" | "more";
                                                /** @constant */
                                                readonly kind: "date";
                                                /** Format: date */
                                                readonly than: string;
                                            } | {
                                                readonly birth: string;
                                                /** @constant */
                                                readonly kind: "age";
                                                readonly max?: number;
                                                readonly min?: number;
                                                readonly on: string;
                                            } | {
                                                readonly fact: string;
                                                /** @constant */
                                                readonly kind: "present";
                                            };
                                        })[];
                                        readonly hint?: {
                                            readonly en: string;
                                            readonly zh: string;
                                        };
                                        readonly id: string;
                                        readonly title: {
                                            readonly en: string;
                                            readonly zh: string;
                                        };
                                        readonly visibleWhen?: {
                                            /** @constant */
                                            readonly kind: "all";
                                            readonly of: readonly components["schemas"]["Condition"][];
                                        } | {
                                            /** @constant */
                                            readonly kind: "any";
                                            readonly of: readonly components["schemas"]["Condition"][];
                                        } | {
                                            /** @constant */
                                            readonly kind: "not";
                                            readonly of: components["schemas"]["Condition"];
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "equals";
                                            readonly text: string;
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "sameAs";
                                            readonly other: string;
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "isTrue";
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "oneOf";
                                            readonly texts: readonly string[];
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "includes";
                                            readonly text: string;
                                        } | {
                                            readonly fact: string;
                                            /** @enum {string} */
                                            readonly is: "less" | "atMost" | "atLeast" | "more";
                                            /** @constant */
                                            readonly kind: "number";
                                            readonly than: number;
                                        } | {
                                            readonly fact: string;
                                            /** @enum {string} */
                                            readonly is: "less" | "atMost" | "atLeast" | "more";
                                            /** @constant */
                                            readonly kind: "date";
                                            /** Format: date */
                                            readonly than: string;
                                        } | {
                                            readonly birth: string;
                                            /** @constant */
                                            readonly kind: "age";
                                            readonly max?: number;
                                            readonly min?: number;
                                            readonly on: string;
                                        } | {
                                            readonly fact: string;
                                            /** @constant */
                                            readonly kind: "present";
                                        };
                                    }[];
                                    readonly title: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                            };
                            /** @enum {string} */
                            readonly handling: "onTheSpot" | "promised" | "other";
                            readonly illustrative: readonly string[];
                            readonly implementationCode?: string;
                            /** @enum {string} */
                            readonly itemType: "licence" | "penalty" | "coercion" | "levy" | "payment" | "inspection" | "confirmation" | "reward" | "ruling" | "other" | "publicService";
                            readonly legalBases: readonly {
                                readonly article?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly id: string;
                                readonly law: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            /** @enum {string} */
                            readonly level: "state" | "province" | "city" | "county" | "town" | "village";
                            readonly limits: {
                                readonly acceptance?: {
                                    /** @enum {string} */
                                    readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                                    readonly value: number;
                                };
                                readonly note?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly promised?: {
                                    /** @enum {string} */
                                    readonly from: "submitted" | "received" | "accepted" | "decided" | "delivered" | "resultExpires";
                                    readonly otherwise?: {
                                        /** @enum {string} */
                                        readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                                        readonly value: number;
                                    };
                                    readonly pausedBy?: readonly ("hearing" | "tender" | "auction" | "productInspection" | "testing" | "quarantine" | "appraisal" | "expertReview" | "supplementInReview")[];
                                    /** @enum {string} */
                                    readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                                    /** @enum {string} */
                                    readonly until: "accepted" | "decided" | "issued" | "delivered";
                                    readonly value: number;
                                };
                                readonly statutory?: {
                                    /** @enum {string} */
                                    readonly from: "submitted" | "received" | "accepted" | "decided" | "delivered" | "resultExpires";
                                    readonly otherwise?: {
                                        /** @enum {string} */
                                        readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                                        readonly value: number;
                                    };
                                    readonly pausedBy?: readonly ("hearing" | "tender" | "auction" | "productInspection" | "testing" | "quarantine" | "appraisal" | "expertReview" | "supplementInReview")[];
                                    /** @enum {string} */
                                    readonly unit: "workingDay" | "naturalDay" | "month" | "year";
                                    /** @enum {string} */
                                    readonly until: "accepted" | "decided" | "issued" | "delivered";
                                    readonly value: number;
                                };
                            };
                            readonly materials: readonly {
                                readonly basis?: string;
                                readonly copies?: number;
                                /** @enum {string} */
                                readonly form: "original" | "copy" | "electronic" | "datum";
                                readonly id: string;
                                /** @constant */
                                readonly mayBePromised?: true;
                                /** @constant */
                                readonly mayFollow?: true;
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly note?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly register?: string;
                                readonly required: boolean;
                                readonly sample?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                /** @enum {string} */
                                readonly source: "agency" | "applicant" | "third";
                            }[];
                            readonly name: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            /** Format: date */
                            readonly oldFormsAcceptedUntil?: string;
                            readonly proxy: boolean;
                            readonly regime: {
                                readonly id: string;
                                readonly version: number;
                            };
                            readonly registers: readonly {
                                readonly fields: readonly string[];
                                readonly id: string;
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly result: {
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly payment?: {
                                    readonly bands: readonly {
                                        readonly max?: number;
                                        readonly min: number;
                                        readonly yuan: number;
                                    }[];
                                    /** @enum {string} */
                                    readonly from: "monthOfFiling" | "monthAfterFiling" | "monthOfDecision";
                                    /** @constant */
                                    readonly kind: "byAge";
                                    readonly payday: number;
                                    /** @constant */
                                    readonly per: "month";
                                };
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly validity?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            };
                            readonly scope?: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly shortName: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly situations: readonly {
                                readonly id: string;
                                readonly text: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly title: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly when?: {
                                    /** @constant */
                                    readonly kind: "all";
                                    readonly of: readonly components["schemas"]["Condition"][];
                                } | {
                                    /** @constant */
                                    readonly kind: "any";
                                    readonly of: readonly components["schemas"]["Condition"][];
                                } | {
                                    /** @constant */
                                    readonly kind: "not";
                                    readonly of: components["schemas"]["Condition"];
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "equals";
                                    readonly text: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "sameAs";
                                    readonly other: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "isTrue";
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "oneOf";
                                    readonly texts: readonly string[];
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "includes";
                                    readonly text: string;
                                } | {
                                    readonly fact: string;
                                    /** @enum {string} */
                                    readonly is: "less" | "atMost" | "atLeast" | "more";
                                    /** @constant */
                                    readonly kind: "number";
                                    readonly than: number;
                                } | {
                                    readonly fact: string;
                                    /** @enum {string} */
                                    readonly is: "less" | "atMost" | "atLeast" | "more";
                                    /** @constant */
                                    readonly kind: "date";
                                    /** Format: date */
                                    readonly than: string;
                                } | {
                                    readonly birth: string;
                                    /** @constant */
                                    readonly kind: "age";
                                    readonly max?: number;
                                    readonly min?: number;
                                    readonly on: string;
                                } | {
                                    readonly fact: string;
                                    /** @constant */
                                    readonly kind: "present";
                                };
                            }[];
                            readonly steps: readonly {
                                /** @enum {string} */
                                readonly id: "accept" | "review" | "approve" | "issue" | "deliver";
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly office: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly result?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                            readonly summary: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly theme: {
                                readonly id: string;
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            };
                            readonly visits: number;
                            readonly windows: {
                                readonly en: string;
                                readonly zh: string;
                            };
                        };
                        /** Format: date */
                        readonly effectiveFrom: string;
                        readonly hash: string;
                        readonly textsRevision: number;
                        readonly version: number;
                    };
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Session.session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Session.signIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInBody"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "Session.signOut": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "StaffSession.session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSessionAnswer"];
                };
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "StaffSession.signIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInBody"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffSessionAnswer"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "StaffSession.signOut": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in · 没有登录 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed · 没有权限 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem · 出了问题 */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
