// Written by npm run generate from the API's own contract.
export interface paths {
    readonly "/api/v1/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My applications and those of whom I look after · 我的办件和我代办的 */
        readonly get: operations["get.applications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One application: who has it, by when, what happened · 一件办件的进度 */
        readonly get: operations["get.applications.number"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command accept · 办件命令 accept */
        readonly post: operations["post.applications.number.accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/answerFinding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command answerFinding · 办件命令 answerFinding */
        readonly post: operations["post.applications.number.answerFinding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command approve · 办件命令 approve */
        readonly post: operations["post.applications.number.approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/deliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command deliver · 办件命令 deliver */
        readonly post: operations["post.applications.number.deliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document of my application, for print · 我的办件的文书，可打印 */
        readonly get: operations["get.applications.number.documents.id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command issue · 办件命令 issue */
        readonly post: operations["post.applications.number.issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/notAccept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command notAccept · 办件命令 notAccept */
        readonly post: operations["post.applications.number.notAccept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command propose · 办件命令 propose */
        readonly post: operations["post.applications.number.propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command return · 办件命令 return */
        readonly post: operations["post.applications.number.return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/startReview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command startReview · 办件命令 startReview */
        readonly post: operations["post.applications.number.startReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/take": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command take · 办件命令 take */
        readonly post: operations["post.applications.number.take"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/applications/{number}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Command withdraw · 办件命令 withdraw */
        readonly post: operations["post.applications.number.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/calendar/limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts a limit day by day, with the reason of each day · 逐日计算期限，每一天都说明理由 */
        readonly get: operations["get.calendar.limit"];
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
        readonly get: operations["get.calendar.years.year"];
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
        readonly get: operations["get.city"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/print.css": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The style of printed documents · 文书的打印样式 */
        readonly get: operations["get.documents.print.css"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Unfinished forms of oneself and of whom one fills in for · 没填完的表 */
        readonly get: operations["get.drafts"];
        readonly put?: never;
        /** Begins a draft, or goes on with the open one · 开始填写，或者接着填 */
        readonly post: operations["post.drafts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft with what the registers offer · 一份草稿和查到的内容 */
        readonly get: operations["get.drafts.id"];
        readonly put?: never;
        readonly post?: never;
        /** Discards a draft and all that was typed · 丢弃草稿 */
        readonly delete: operations["delete.drafts.id"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Saves all answers so far · 保存已填的内容 */
        readonly put: operations["put.drafts.id.answers"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drafts/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hands the draft in, once · 提交，只收一次 */
        readonly post: operations["post.drafts.id.submit"];
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
        readonly get: operations["get.messages"];
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
        readonly post: operations["post.messages.id.read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who looked at my data · 谁看过我的数据 */
        readonly get: operations["get.reads"];
        readonly put?: never;
        readonly post?: never;
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
        readonly get: operations["get.services.code"];
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
        readonly get: operations["get.session"];
        readonly put?: never;
        /** Signs in with a password · 用密码登录 */
        readonly post: operations["post.session"];
        /** Signs out · 退出登录 */
        readonly delete: operations["delete.session"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/applications/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One application at the desk; the look is recorded · 工作台上的一件办件，查看留痕 */
        readonly get: operations["get.staff.applications.number"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/applications/{number}/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document at the desk, for print · 工作台上的文书，可打印 */
        readonly get: operations["get.staff.applications.number.documents.id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/applications/{number}/documents/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a command would give out · 办理前看看会发出的文书 */
        readonly get: operations["get.staff.applications.number.documents.preview"];
        readonly put?: never;
        /** What a command with this body would give out; nothing is written · 按填好的内容看看会发出的文书 */
        readonly post: operations["post.staff.applications.number.documents.preview"];
        readonly delete?: never;
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
        readonly get: operations["get.staff.session"];
        readonly put?: never;
        /** Signs in at the desk with a password · 工作人员用密码登录 */
        readonly post: operations["post.staff.session"];
        /** Signs out of the desk · 工作人员退出登录 */
        readonly delete: operations["delete.staff.session"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queue of my office, due first · 本单位的待办，先到期的在前 */
        readonly get: operations["get.staff.tasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/tasks/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes the most pressing task that nobody has · 取下一件 */
        readonly post: operations["post.staff.tasks.next"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/tasks/pressing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is red or overdue where I supervise · 督办范围内变红和超期的 */
        readonly get: operations["get.staff.tasks.pressing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/turnaround": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How long decisions took · 办结用时 */
        readonly get: operations["get.staff.turnaround"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/turnaround/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases behind a figure, masked · 数字背后的办件，已遮住 */
        readonly get: operations["get.staff.turnaround.cases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/staff/turnaround/cases/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case to its events and counted days · 一件的事件和每一天 */
        readonly get: operations["get.staff.turnaround.cases.number"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
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
        readonly AnswersBody: {
            /** @description Answers · 回答 */
            readonly answers: {
                readonly [key: string]: string | boolean | {
                    readonly day?: string;
                    readonly month?: string;
                    readonly year?: string;
                } | {
                    readonly day?: number;
                    readonly month?: number;
                    readonly year?: number;
                } | null;
            };
            /** @description Question the person is on · 停在哪一题 */
            readonly at: string;
        };
        readonly ApplicationAnswer: {
            /** Format: date */
            readonly acceptedOn?: string;
            readonly answers: readonly components["schemas"]["FiledAnswer"][];
            readonly applicant: components["schemas"]["NamedAnswer"];
            readonly available: readonly components["schemas"]["AvailableAnswer"][];
            /** @enum {string} */
            readonly ball: "applicant" | "office" | "third" | "nobody";
            readonly chain: components["schemas"]["ChainAnswer"];
            readonly clock: components["schemas"]["ClockAnswer"];
            /** Format: date */
            readonly closedOn?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly documents: readonly components["schemas"]["DocumentRefAnswer"][];
            readonly findings: readonly components["schemas"]["FindingAnswer"][];
            readonly history: readonly components["schemas"]["PastEventAnswer"][];
            readonly holder: components["schemas"]["HolderAnswer"] | null;
            readonly number: string;
            /** @enum {string} */
            readonly outcome?: "granted" | "partlyGranted" | "refused" | "rejected" | "notAccepted" | "withdrawn";
            /** @description For the progress check; the person alone sees it · 查询号 */
            readonly queryNumber?: string;
            readonly reason?: components["schemas"]["ReasonAnswer"];
            /** Format: date */
            readonly receivedOn: string;
            /**
             * @description How the reader acts for the subject · 看的人与事主的关系
             * @enum {string}
             */
            readonly relation?: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            readonly remedies?: readonly components["schemas"]["RemedyAnswer"][];
            readonly result?: components["schemas"]["PaymentResultAnswer"];
            /** @description To be sent as If-Match · 放在 If-Match 里 */
            readonly seq: number;
            readonly service: components["schemas"]["PinnedServiceAnswer"];
            /** @enum {string} */
            readonly state: "received" | "accepted" | "inReview" | "awaitingApproval" | "decided" | "closed";
            readonly subject: components["schemas"]["NamedAnswer"];
            /** Format: date-time */
            readonly submittedAt: string;
        };
        readonly ApplicationRowAnswer: {
            /** @enum {string} */
            readonly ball: "applicant" | "office" | "third" | "nobody";
            /** Format: date */
            readonly closedOn?: string;
            readonly holder: components["schemas"]["HolderAnswer"] | null;
            readonly number: string;
            /** @enum {string} */
            readonly outcome?: "granted" | "partlyGranted" | "refused" | "rejected" | "notAccepted" | "withdrawn";
            /** @enum {string} */
            readonly relation: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            readonly service: components["schemas"]["RowServiceAnswer"];
            readonly shown: components["schemas"]["ShownLimitAnswer"] | null;
            /** @enum {string} */
            readonly state: "received" | "accepted" | "inReview" | "awaitingApproval" | "decided" | "closed";
            readonly subject: components["schemas"]["NamedAnswer"];
            /** Format: date-time */
            readonly submittedAt: string;
        };
        readonly ApplicationsAnswer: {
            /**
             * Format: date-time
             * @description What time did since is not in it · 截至
             */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["ApplicationRowAnswer"][];
        };
        readonly AvailableAnswer: {
            /** @enum {string} */
            readonly command: "withdraw" | "take" | "accept" | "notAccept" | "startReview" | "recordFinding" | "answerFinding" | "propose" | "return" | "approve" | "issue" | "deliver";
            readonly open: boolean;
            readonly refusal?: components["schemas"]["RefusalRefAnswer"];
        };
        readonly BeginDraftBody: {
            /**
             * @description Service code · 事项编码
             * @example SH-OLD-002
             */
            readonly service: string;
            /**
             * Format: uuid
             * @description Whose matter · 为谁办
             */
            readonly subject: string;
        };
        readonly BilingualAnswer: {
            readonly en: string;
            readonly zh: string;
        };
        readonly ChainAnswer: {
            readonly head: string;
            readonly seq: number;
        };
        readonly ChoiceAnswer: {
            readonly hint?: components["schemas"]["BilingualAnswer"];
            readonly label: components["schemas"]["BilingualAnswer"];
            readonly value: string;
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
        readonly ClockAnswer: {
            readonly limits: readonly components["schemas"]["LimitStateAnswer"][];
            /** @description The earlier of promise and statute · 承诺与法定中较早的 */
            readonly shown: components["schemas"]["ShownAnswer"] | null;
            readonly told: readonly components["schemas"]["ToldAnswer"][];
        };
        readonly CommandAnswer: {
            readonly number: string;
            readonly outcome: string;
            readonly seq: number;
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
        readonly ConditionAnswer: {
            readonly id: string;
            /** @enum {string} */
            readonly outcome: "holds" | "fails" | "unknown";
            readonly source?: components["schemas"]["BilingualAnswer"];
            readonly trace: {
                readonly [key: string]: unknown;
            };
        };
        readonly CountedDayAnswer: {
            readonly counted: boolean;
            /** Format: date */
            readonly date: string;
            /** @description A table to come may change it · 新的放假通知可能改变它 */
            readonly provisional?: boolean;
            readonly reason: components["schemas"]["DayReasonAnswer"];
        };
        readonly DayCountAnswer: {
            /** @description Net working days · 净工作日 */
            readonly days: number;
            readonly n: number;
        };
        readonly DayReasonAnswer: {
            /** @enum {string} */
            readonly code: "trigger" | "working" | "workedWeekend" | "weekend" | "holiday" | "pause" | "natural" | "rolled";
            readonly params: {
                readonly [key: string]: string;
            };
        };
        readonly DocumentRefAnswer: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly issuedOn: string;
            /** @enum {string} */
            readonly kind: "receipt" | "acceptance" | "nonAcceptance" | "grant" | "partialGrant" | "refusal" | "rejection" | "withdrawalConfirmation" | "deliveryRecord";
            readonly number: string | null;
            readonly seq: number;
        };
        readonly DoerAnswer: {
            readonly agency: components["schemas"]["BilingualAnswer"] | null;
            readonly role: Record<string, never>;
        };
        readonly DraftAnswer: {
            readonly answers: {
                readonly [key: string]: unknown;
            };
            readonly at: string | null;
            /** @description The version it was begun with, where that is another · 起草时的版本 */
            readonly begunWith?: number;
            readonly choices: {
                readonly [key: string]: readonly components["schemas"]["ChoiceAnswer"][];
            };
            readonly eligible: readonly components["schemas"]["ConditionAnswer"][];
            readonly form: components["schemas"]["FormStateAnswer"];
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly lapsesOn: string;
            readonly latest: components["schemas"]["LatestAnswer"] | null;
            readonly materials: readonly components["schemas"]["MaterialAnswer"][];
            /** @description The open one; its number for those who may see it · 已在办的同一件事 */
            readonly openMatter: components["schemas"]["OpenMatterAnswer"] | true | null;
            readonly prefill: {
                readonly [key: string]: components["schemas"]["PrefillAnswer"];
            };
            /** @enum {string} */
            readonly relation: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            readonly result: components["schemas"]["ExpectedPaymentAnswer"] | null;
            readonly revision: number;
            /** Format: date-time */
            readonly savedAt: string;
            readonly service: components["schemas"]["DraftServiceAnswer"];
            readonly subject: components["schemas"]["SubjectAnswer"];
        };
        readonly DraftRowAnswer: {
            readonly at: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly lapsesOn: string;
            /** @enum {string} */
            readonly relation: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            /** Format: date-time */
            readonly savedAt: string;
            readonly service: components["schemas"]["DraftRowServiceAnswer"];
            readonly subject: components["schemas"]["SubjectAnswer"];
        };
        readonly DraftRowServiceAnswer: {
            readonly code: string;
            readonly name: components["schemas"]["BilingualAnswer"];
        };
        readonly DraftsAnswer: {
            readonly items: readonly components["schemas"]["DraftRowAnswer"][];
        };
        readonly DraftServiceAnswer: {
            readonly code: string;
            readonly textsRevision: number;
            /** @description In force today · 今天有效的版本 */
            readonly version: number;
        };
        readonly ExpectedPaymentAnswer: {
            /** @description { fen } */
            readonly amount: {
                readonly [key: string]: unknown;
            };
            /** @description YYYY-MM */
            readonly from: string;
            /** @enum {string} */
            readonly per: "month";
        };
        readonly FieldFaultAnswer: {
            readonly code: string;
            readonly field: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly part?: "year" | "month" | "day";
        };
        readonly FiguresAnswer: {
            /** Format: date-time */
            readonly asOf: string;
            readonly definition: components["schemas"]["BilingualAnswer"];
            readonly distribution: readonly components["schemas"]["DayCountAnswer"][];
            /** Format: date */
            readonly from: string;
            /** @description Natural days · 自然日 */
            readonly gross: components["schemas"]["PercentilesAnswer"] | null;
            /** @description Withdrawn after a limit was missed · 超期后撤回 */
            readonly lateWithdrawals: number;
            /** @description Decided rounds · 作出决定的轮次 */
            readonly n: number;
            /** @description Working days, paused ones left out · 净工作日 */
            readonly net: components["schemas"]["PercentilesAnswer"] | null;
            readonly promiseKept: components["schemas"]["KeptAnswer"] | null;
            /** @description Fewer rounds give no percentile · 少于这个数不算分位 */
            readonly smallest: number;
            /** Format: date */
            readonly to: string;
            /** @description Closed without a decision: neither kept nor broken · 没有决定就结束 */
            readonly undecided: number;
        };
        readonly FiledAnswer: {
            readonly display: string | components["schemas"]["BilingualAnswer"];
            readonly field: string;
            readonly label: components["schemas"]["BilingualAnswer"];
            /** @description null: the applicant · null 表示申请人填写 */
            readonly provenance: components["schemas"]["ProvenanceAnswer"] | null;
        };
        readonly FindingAnswer: {
            readonly about: string;
            readonly answer?: components["schemas"]["FindingVerdictAnswer"];
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly code: "registerConfirms" | "registerContradicts" | "registerNotFound" | "registerUnavailable" | "conditionMet" | "conditionNotMet" | "conditionUnknown";
            readonly id: number;
            readonly params: components["schemas"]["FindingParamsAnswer"];
            readonly source: string;
            /**
             * @description answered: also what raised no question · answered 包括无需答复的
             * @enum {string}
             */
            readonly state: "open" | "answered";
        };
        readonly FindingParamsAnswer: {
            readonly about: components["schemas"]["BilingualAnswer"];
            readonly source: components["schemas"]["BilingualAnswer"];
        };
        readonly FindingVerdictAnswer: {
            /** Format: date */
            readonly on: string;
            readonly remark?: string;
            /** @enum {string} */
            readonly verdict: "satisfied" | "notSatisfied";
        };
        readonly FormStateAnswer: {
            readonly faults: readonly components["schemas"]["FieldFaultAnswer"][];
            /** @description Fields without an answer · 还没有填的 */
            readonly missing: readonly string[];
        };
        readonly HistoryDocumentAnswer: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "receipt" | "acceptance" | "nonAcceptance" | "grant" | "partialGrant" | "refusal" | "rejection" | "withdrawalConfirmation" | "deliveryRecord";
        };
        readonly HolderAnswer: {
            readonly agency: components["schemas"]["BilingualAnswer"];
            readonly role: string;
            /** @description What people call it · 平常的叫法 */
            readonly short: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            readonly step: "accept" | "review" | "approve" | "issue" | "deliver";
            readonly telephone: string;
        };
        readonly KeptAnswer: {
            readonly kept: number;
            readonly of: number;
        };
        readonly LatestAnswer: {
            /** @description As GET /calendar/limit counts them · 与逐日计算一致 */
            readonly days: readonly {
                readonly [key: string]: unknown;
            }[];
            /** Format: date */
            readonly lastDay: string;
        };
        readonly LimitAnswer: {
            readonly days: readonly components["schemas"]["CountedDayAnswer"][];
            /** Format: date */
            readonly lastDay: string;
            readonly provisional: boolean;
        };
        readonly LimitDoneAnswer: {
            readonly kept: boolean;
            /** Format: date */
            readonly on: string;
        };
        readonly LimitStateAnswer: {
            readonly assumes: readonly ("lastDayOfAcceptance" | "plannedEndOfProcedure")[];
            /** @description As GET /calendar/limit counts them · 与逐日计算一致 */
            readonly days: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly daysLeft: number;
            readonly done?: components["schemas"]["LimitDoneAnswer"];
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly id: "acceptance" | "promised" | "statutory";
            /** Format: date */
            readonly lastDay: string;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "overdue";
            readonly provisional: boolean;
            /** @enum {string} */
            readonly unit: "workingDay" | "naturalDay" | "month" | "year";
            readonly value: number;
        };
        readonly LookAnswer: {
            /** Format: date-time */
            readonly at: string;
            readonly basis: components["schemas"]["BilingualAnswer"];
            readonly fields: readonly components["schemas"]["BilingualAnswer"][];
            /** Format: uuid */
            readonly id: string;
            readonly number?: string;
            readonly purpose: Record<string, never>;
            readonly reader: components["schemas"]["ReaderAnswer"];
        };
        readonly LooksAnswer: {
            readonly items: readonly components["schemas"]["LookAnswer"][];
            /** @description `before` of the next page · 下一页的起点 */
            readonly next: string | null;
        };
        readonly MaterialAnswer: {
            readonly id: string;
            readonly source?: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            readonly state: "waived" | "toFetch" | "needed";
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
        readonly NamedAnswer: {
            readonly name: string;
        };
        readonly OfficeAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly roles: readonly string[];
        };
        readonly OpenMatterAnswer: {
            readonly number: string;
        };
        readonly OpenTaskAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly mine: boolean;
            /** @enum {string} */
            readonly step: "accept" | "review" | "approve" | "issue" | "deliver";
            readonly taken: boolean;
        };
        readonly PastEventAnswer: {
            /** Format: date-time */
            readonly at: string;
            readonly by: components["schemas"]["DoerAnswer"];
            readonly document?: components["schemas"]["HistoryDocumentAnswer"];
            /** Format: date */
            readonly on: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            readonly seq: number;
            /** @enum {string} */
            readonly type: "submitted" | "withdrawn" | "taken" | "accepted" | "notAccepted" | "reviewStarted" | "findingRecorded" | "findingAnswered" | "proposed" | "returned" | "approved" | "issued" | "delivered" | "limitCrossed" | "dateTold" | "contentErased";
        };
        readonly PayeeAnswer: {
            readonly bank: string;
            /** @description The last digits of the account · 账号末尾 */
            readonly tail: string;
        };
        readonly PaymentResultAnswer: {
            /** @description { fen } */
            readonly amount: {
                readonly [key: string]: unknown;
            };
            /** Format: date */
            readonly firstPaidOn: string;
            /** @description The first month it is due for, YYYY-MM · 从哪个月起 */
            readonly from: string;
            readonly payee: components["schemas"]["PayeeAnswer"] | null;
            /** @enum {string} */
            readonly per: "month";
        };
        readonly PercentilesAnswer: {
            readonly p50: number;
            readonly p90: number;
        };
        readonly PinnedServiceAnswer: {
            readonly code: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly textsRevision: number;
            /** @description As it was pinned · 提交时固定的版本 */
            readonly version: number;
        };
        readonly PrefillAnswer: {
            /** @description As it may be shown · 可以显示的样子 */
            readonly display?: string | {
                readonly [key: string]: unknown;
            };
            readonly source: components["schemas"]["SourceAnswer"];
            /** @enum {string} */
            readonly state: "found" | "notFound" | "unavailable";
            readonly value?: string | boolean;
        };
        readonly PressingAnswer: {
            /** Format: date-time */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["PressingTaskAnswer"][];
            /** @description The cursor of the next page · 下一页 */
            readonly next: string | null;
        };
        readonly PressingTaskAnswer: {
            /** @description Days of the limit after today; below 0: late · 剩余天数，按这个期限的算法，负数为超期 */
            readonly daysLeft: number | null;
            readonly district: components["schemas"]["BilingualAnswer"] | null;
            /** @description The officer who took it; nobody yet: null · 经办人，还没有人领为空 */
            readonly holder: string | null;
            /** @description Came in today · 今天新到 */
            readonly isNew: boolean;
            /** Format: date */
            readonly lastDay: string | null;
            /** @enum {string|null} */
            readonly light: "green" | "yellow" | "red" | "overdue" | null;
            /**
             * @description What the last day is of · 期限的种类
             * @enum {string|null}
             */
            readonly limit: "acceptance" | "decision" | null;
            readonly number: string;
            readonly office: components["schemas"]["BilingualAnswer"];
            readonly service: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            readonly step: "accept" | "review" | "approve" | "issue" | "deliver";
            /** Format: uuid */
            readonly task: string;
            /** @description An organisation, or 张*·1234 · 单位名称，或打码的姓名和证件末四位 */
            readonly who: string;
        };
        readonly PreviewAnswer: {
            readonly items: readonly components["schemas"]["SheetAnswer"][];
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
        readonly ProofAnswer: {
            /** Format: date */
            readonly acceptedOn: string | null;
            /** @description From the acceptance date to the decision · 受理到决定的每一天 */
            readonly days: readonly components["schemas"]["ProofDayAnswer"][];
            /** Format: date */
            readonly decidedOn: string | null;
            readonly events: readonly components["schemas"]["ProofEventAnswer"][];
            readonly grossNatural: number | null;
            readonly head: string;
            readonly limits: readonly components["schemas"]["ProofLimitAnswer"][];
            readonly netWorking: number | null;
            readonly number: string;
            readonly outcome: string | null;
            readonly seq: number;
            readonly service: components["schemas"]["BilingualAnswer"];
            readonly status: string;
            readonly who: string;
        };
        readonly ProofDayAnswer: {
            readonly counted: boolean;
            /** Format: date */
            readonly date: string;
            readonly provisional?: boolean;
            readonly reason: {
                readonly [key: string]: unknown;
            };
        };
        readonly ProofEventAnswer: {
            readonly agency: components["schemas"]["BilingualAnswer"] | null;
            /** Format: date-time */
            readonly at: string;
            /** @description SHA-256 of the event · 事件摘要 */
            readonly hash: string;
            /** Format: date */
            readonly on: string;
            /** @description Of a crossing: which limit, which light, due when · 时限变色：哪个时限、变成什么、何时到期 */
            readonly params: {
                readonly [key: string]: string;
            };
            /** @description The part the actor played, never a name · 角色，不是姓名 */
            readonly role: string;
            readonly seq: number;
            readonly type: string;
        };
        readonly ProofLimitAnswer: {
            readonly days: readonly components["schemas"]["ProofDayAnswer"][];
            /** Format: date */
            readonly doneOn: string | null;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly id: "acceptance" | "promised" | "statutory";
            readonly kept: boolean | null;
            /** Format: date */
            readonly lastDay: string;
            readonly unit: string;
            readonly value: number;
        };
        readonly ProposalAnswer: {
            /** @description Meaning ids of the legal bases · 法律依据的编号 */
            readonly basis: readonly string[];
            readonly by: components["schemas"]["ProposerAnswer"];
            readonly laws: readonly components["schemas"]["BilingualAnswer"][];
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly outcome: "grant" | "partialGrant" | "refuse" | "reject";
            readonly reason?: string;
        };
        readonly ProposerAnswer: {
            readonly name: string;
        };
        readonly ProvenanceAnswer: {
            /** Format: date */
            readonly asOf: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly register: string;
        };
        readonly QueueAnswer: {
            /** Format: date-time */
            readonly asOf: string;
            readonly items: readonly components["schemas"]["TaskAnswer"][];
            /** @description The cursor of the next page · 下一页 */
            readonly next: string | null;
        };
        readonly ReaderAnswer: {
            readonly agency?: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            readonly kind: "proxy" | "staff" | "system";
            readonly name?: string;
        };
        readonly ReasonAnswer: {
            readonly basis: readonly components["schemas"]["BilingualAnswer"][];
            /** @description Who to turn to instead, where it was not accepted · 应向谁提出 */
            readonly rightBody?: string;
            readonly text: string;
        };
        readonly RefusalRefAnswer: {
            readonly code: Record<string, never>;
        };
        readonly RegisterSaysAnswer: {
            /** Format: date */
            readonly asOf?: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly register: string;
            /** @enum {string} */
            readonly state: "found" | "notFound" | "unavailable";
            readonly values: readonly components["schemas"]["RegisterValueAnswer"][];
        };
        readonly RegisterValueAnswer: {
            readonly display: string;
            readonly field: string;
        };
        readonly RemedyAnswer: {
            /** @enum {string} */
            readonly id: "administrativeReconsideration" | "administrativeLitigation";
            /** Format: date */
            readonly lastDay?: string;
            readonly text: components["schemas"]["BilingualAnswer"];
        };
        readonly RoundAnswer: {
            /** Format: date */
            readonly acceptedOn: string | null;
            /** Format: date */
            readonly closedOn: string;
            /** Format: date */
            readonly decidedOn: string | null;
            readonly grossNatural: number | null;
            readonly netWorking: number | null;
            readonly number: string;
            readonly outcome: string;
            readonly promiseKept: boolean | null;
            readonly round: number;
            readonly service: components["schemas"]["BilingualAnswer"];
            /** @description Masked name and the last four digits · 遮住的姓名和尾号 */
            readonly who: string;
        };
        readonly RoundsAnswer: {
            readonly items: readonly components["schemas"]["RoundAnswer"][];
            /** @description `after` of the next page · 下一页的起点 */
            readonly next: string | null;
        };
        readonly RowServiceAnswer: {
            readonly code: string;
            readonly name: components["schemas"]["BilingualAnswer"];
        };
        readonly SessionAnswer: {
            readonly account: components["schemas"]["AccountAnswer"];
            /** @enum {string} */
            readonly audience: "citizen";
            /** @description To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里 */
            readonly csrf: string;
            readonly parties: readonly components["schemas"]["ActingPartyAnswer"][];
        };
        readonly SheetAnswer: {
            readonly addressee: string;
            readonly agency: components["schemas"]["BilingualAnswer"];
            readonly application: string;
            /** @description paragraph { text } · rows { rows: [{ label, value }] } */
            readonly blocks: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly head: string | null;
            /** @enum {string} */
            readonly kind: "receipt" | "acceptance" | "nonAcceptance" | "grant" | "partialGrant" | "refusal" | "rejection" | "withdrawalConfirmation" | "deliveryRecord";
            /** @description Its place; the number is taken with the command · 编号在办理时取 */
            readonly number: components["schemas"]["BilingualAnswer"] | null;
            /** Format: date */
            readonly on: string;
            readonly query: string | null;
            readonly title: components["schemas"]["BilingualAnswer"];
            readonly token: string | null;
        };
        readonly ShownAnswer: {
            /** Format: date */
            readonly lastDay: string;
            /** @enum {string} */
            readonly limit: "acceptance" | "promised" | "statutory";
        };
        readonly ShownLimitAnswer: {
            /** @description Days after today up to the last; below 0: late · 剩余天数，负数为超期 */
            readonly daysLeft: number;
            /** Format: date */
            readonly lastDay: string;
            /** @enum {string} */
            readonly light: "green" | "yellow" | "red" | "overdue";
            /** @enum {string} */
            readonly limit: "acceptance" | "promised" | "statutory";
            /** @enum {string} */
            readonly unit: "workingDay" | "naturalDay" | "month" | "year";
        };
        readonly SignInBody: {
            /** @description Account · 账号 */
            readonly login: string;
            /** @description Password · 密码 */
            readonly password: string;
        };
        readonly SourceAnswer: {
            /** Format: date */
            readonly asOf?: string;
            readonly name: components["schemas"]["BilingualAnswer"];
            readonly register: string;
        };
        readonly StaffApplicationAnswer: {
            /** Format: date */
            readonly acceptedOn?: string;
            readonly answers: readonly components["schemas"]["FiledAnswer"][];
            readonly applicant: components["schemas"]["NamedAnswer"];
            readonly available: readonly components["schemas"]["AvailableAnswer"][];
            /** @enum {string} */
            readonly ball: "applicant" | "office" | "third" | "nobody";
            readonly chain: components["schemas"]["ChainAnswer"];
            readonly clock: components["schemas"]["ClockAnswer"];
            /** Format: date */
            readonly closedOn?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly documents: readonly components["schemas"]["DocumentRefAnswer"][];
            readonly findings: readonly components["schemas"]["FindingAnswer"][];
            readonly history: readonly components["schemas"]["PastEventAnswer"][];
            readonly holder: components["schemas"]["HolderAnswer"] | null;
            readonly masked: boolean;
            readonly materials: readonly components["schemas"]["StatedMaterialAnswer"][];
            readonly number: string;
            /** @enum {string} */
            readonly outcome?: "granted" | "partlyGranted" | "refused" | "rejected" | "notAccepted" | "withdrawn";
            readonly proposal?: components["schemas"]["ProposalAnswer"];
            /** @description For the progress check; the person alone sees it · 查询号 */
            readonly queryNumber?: string;
            readonly reason?: components["schemas"]["ReasonAnswer"];
            /** Format: date */
            readonly receivedOn: string;
            readonly registers: readonly components["schemas"]["RegisterSaysAnswer"][];
            /**
             * @description How the reader acts for the subject · 看的人与事主的关系
             * @enum {string}
             */
            readonly relation?: "self" | "proxy" | "guardian" | "legalRepresentative" | "agent";
            readonly remedies?: readonly components["schemas"]["RemedyAnswer"][];
            readonly result?: components["schemas"]["PaymentResultAnswer"];
            /** @description To be sent as If-Match · 放在 If-Match 里 */
            readonly seq: number;
            readonly service: components["schemas"]["PinnedServiceAnswer"];
            /** @enum {string} */
            readonly state: "received" | "accepted" | "inReview" | "awaitingApproval" | "decided" | "closed";
            readonly subject: components["schemas"]["NamedAnswer"];
            /** Format: date-time */
            readonly submittedAt: string;
            readonly task: components["schemas"]["OpenTaskAnswer"] | null;
        };
        readonly StaffSessionAnswer: {
            readonly account: components["schemas"]["AccountAnswer"];
            /** @enum {string} */
            readonly audience: "staff";
            /** @description To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里 */
            readonly csrf: string;
            readonly offices: readonly components["schemas"]["OfficeAnswer"][];
        };
        readonly StatedMaterialAnswer: {
            readonly material: string;
            /** @enum {string} */
            readonly standing: "provided" | "waived" | "toFetch";
        };
        readonly SubjectAnswer: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly SubmitBody: {
            /** @description What is declared · 确认的内容 */
            readonly declarations: {
                readonly [key: string]: boolean;
            };
        };
        readonly SubmittedAnswer: {
            readonly number: string;
            readonly outcome: string;
            readonly seq: number;
        };
        readonly TakenAnswer: {
            readonly number: string;
            readonly outcome: string;
            readonly seq: number;
        };
        readonly TaskAnswer: {
            /** @description Days of the limit after today; below 0: late · 剩余天数，按这个期限的算法，负数为超期 */
            readonly daysLeft: number | null;
            readonly district: components["schemas"]["BilingualAnswer"] | null;
            /** @description Came in today · 今天新到 */
            readonly isNew: boolean;
            /** Format: date */
            readonly lastDay: string | null;
            /** @enum {string|null} */
            readonly light: "green" | "yellow" | "red" | "overdue" | null;
            /**
             * @description What the last day is of · 期限的种类
             * @enum {string|null}
             */
            readonly limit: "acceptance" | "decision" | null;
            readonly number: string;
            readonly service: components["schemas"]["BilingualAnswer"];
            /** @enum {string} */
            readonly step: "accept" | "review" | "approve" | "issue" | "deliver";
            /** Format: uuid */
            readonly task: string;
            /** @description An organisation, or 张*·1234 · 单位名称，或打码的姓名和证件末四位 */
            readonly who: string;
        };
        readonly ToldAnswer: {
            /** Format: date */
            readonly date: string;
            /** @description Kind of the document that says it · 写在哪种文书里 */
            readonly document?: string;
            /** @enum {string} */
            readonly limit: "acceptance" | "promised" | "statutory";
            /** Format: date */
            readonly on: string;
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
    readonly "get.applications": {
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
                    readonly "application/json": components["schemas"]["ApplicationsAnswer"];
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
    readonly "get.applications.number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
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
    readonly "post.applications.number.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly remark?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.answerFinding": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly finding: number;
                    readonly remark: string;
                    /** @enum {string} */
                    readonly verdict: "satisfied" | "notSatisfied";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly remark?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.deliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly evidence: string;
                    /** @enum {string} */
                    readonly method: "electronic" | "window" | "post";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "get.applications.number.documents.id": {
        readonly parameters: {
            readonly query?: {
                /** @description Language · 语言 */
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                /** @description Document · 文书 */
                readonly id: string;
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "text/html": string;
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
    readonly "post.applications.number.issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.notAccept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly basis: readonly string[];
                    /** @enum {string} */
                    readonly ground: "noLicenceNeeded" | "notCompetent";
                    readonly reason: string;
                    readonly rightBody?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly basis: readonly string[];
                    /** @constant */
                    readonly proposed: "grant";
                    readonly reason?: string;
                } | {
                    readonly basis: readonly string[];
                    /** @constant */
                    readonly proposed: "partialGrant";
                    readonly reason: string;
                } | {
                    readonly basis: readonly string[];
                    /** @constant */
                    readonly proposed: "refuse";
                    readonly reason: string;
                } | {
                    readonly basis: readonly string[];
                    /** @constant */
                    readonly proposed: "reject";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.startReview": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.take": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly task: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "post.applications.number.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
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
    readonly "get.calendar.limit": {
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
    readonly "get.calendar.years.year": {
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
    readonly "get.city": {
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
    readonly "get.documents.print.css": {
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
                    readonly "text/css": string;
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
    readonly "get.drafts": {
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
                    readonly "application/json": components["schemas"]["DraftsAnswer"];
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
    readonly "post.drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BeginDraftBody"];
            };
        };
        readonly responses: {
            /** @description There was one already · 已有草稿 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftAnswer"];
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
    readonly "get.drafts.id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Draft · 草稿 */
                readonly id: string;
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
                    readonly "application/json": components["schemas"]["DraftAnswer"];
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
    readonly "delete.drafts.id": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                /** @description Draft · 草稿 */
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
    readonly "put.drafts.id.answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                /** @description Draft · 草稿 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswersBody"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftAnswer"];
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
    readonly "post.drafts.id.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The seq or revision that was seen, in quotes · 看到的版本号，加引号 */
                readonly "if-match": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                /** @description Draft · 草稿 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitBody"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmittedAnswer"];
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
    readonly "get.messages": {
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
    readonly "post.messages.id.read": {
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
    readonly "get.reads": {
        readonly parameters: {
            readonly query?: {
                /** @description Before which look · 从哪条往前 */
                readonly before?: string;
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
                    readonly "application/json": components["schemas"]["LooksAnswer"];
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
    readonly "get.services.code": {
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
    readonly "get.session": {
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
    readonly "post.session": {
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
    readonly "delete.session": {
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
    readonly "get.staff.applications.number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "application/json": components["schemas"]["StaffApplicationAnswer"];
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
    readonly "get.staff.applications.number.documents.id": {
        readonly parameters: {
            readonly query?: {
                /** @description Language · 语言 */
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                /** @description Document · 文书 */
                readonly id: string;
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "text/html": string;
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
    readonly "get.staff.applications.number.documents.preview": {
        readonly parameters: {
            readonly query: {
                /** @description Command · 命令 */
                readonly command: "withdraw" | "take" | "accept" | "notAccept" | "startReview" | "recordFinding" | "answerFinding" | "propose" | "return" | "approve" | "issue" | "deliver";
            };
            readonly header?: never;
            readonly path: {
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "application/json": components["schemas"]["PreviewAnswer"];
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
    readonly "post.staff.applications.number.documents.preview": {
        readonly parameters: {
            readonly query: {
                /** @description Command · 命令 */
                readonly command: "withdraw" | "take" | "accept" | "notAccept" | "startReview" | "recordFinding" | "answerFinding" | "propose" | "return" | "approve" | "issue" | "deliver";
            };
            readonly header: {
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
            readonly path: {
                /** @description Application number · 办件编号 */
                readonly number: string;
            };
            readonly cookie?: never;
        };
        /** @description The body of the command · 命令的内容 */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewAnswer"];
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
    readonly "get.staff.session": {
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
    readonly "post.staff.session": {
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
    readonly "delete.staff.session": {
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
    readonly "get.staff.tasks": {
        readonly parameters: {
            readonly query: {
                /** @description Cursor · 下一页 */
                readonly cursor?: string;
                /** @description View · 视图 */
                readonly view: "mine" | "open";
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
                    readonly "application/json": components["schemas"]["QueueAnswer"];
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
    readonly "post.staff.tasks.next": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every try of one change: it is done once · 同一次操作每次重试都用同一个 */
                readonly "idempotency-key": string;
                /** @description The token that GET session gives · GET session 给出的令牌 */
                readonly "x-csrf-token": string;
            };
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
                    readonly "application/json": components["schemas"]["TakenAnswer"];
                };
            };
            /** @description There is none · 没有待办 */
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
    readonly "get.staff.tasks.pressing": {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor · 下一页 */
                readonly cursor?: string;
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
                    readonly "application/json": components["schemas"]["PressingAnswer"];
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
    readonly "get.staff.turnaround": {
        readonly parameters: {
            readonly query?: {
                /** @description From · 从哪天 */
                readonly from?: string;
                /** @description Service code · 事项编码 */
                readonly service?: string;
                /** @description To · 到哪天 */
                readonly to?: string;
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
                    readonly "application/json": components["schemas"]["FiguresAnswer"];
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
    readonly "get.staff.turnaround.cases": {
        readonly parameters: {
            readonly query?: {
                /** @description After which application · 从哪件往后 */
                readonly after?: string;
                /** @description Net working days · 净工作日 */
                readonly days?: number;
                /** @description From · 从哪天 */
                readonly from?: string;
                /** @description Promise kept · 守没守承诺 */
                readonly kept?: boolean;
                /** @description Service code · 事项编码 */
                readonly service?: string;
                /** @description To · 到哪天 */
                readonly to?: string;
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
                    readonly "application/json": components["schemas"]["RoundsAnswer"];
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
    readonly "get.staff.turnaround.cases.number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Application number · 办件编号 */
                readonly number: string;
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
                    readonly "application/json": components["schemas"]["ProofAnswer"];
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
}
