-- The first migration: every table in its final shape, then what Prisma's schema cannot say.
-- Written once by the schema engine and by hand; held to the schema by `npm run drift`.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "application" (
    "home_agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "query_number" TEXT NOT NULL,
    "service_code" TEXT NOT NULL,
    "service_version" INTEGER NOT NULL,
    "subject_party_id" UUID NOT NULL,
    "applicant_party_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,
    "next_due_at" TIMESTAMPTZ(3),
    "seq" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "head" CHAR(64) NOT NULL,
    "fold_version" INTEGER NOT NULL,
    "folded" JSONB NOT NULL,
    "card" BYTEA,

    CONSTRAINT "application_pkey" PRIMARY KEY ("home_agency_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "home_agency_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("home_agency_id","application_id","seq")
);

-- CreateTable
CREATE TABLE "content" (
    "home_agency_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "key_id" TEXT NOT NULL,
    "iv" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("home_agency_id","application_id","id")
);

-- CreateTable
CREATE TABLE "task" (
    "home_agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "handling_agency_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "service_code" TEXT NOT NULL,
    "holder_id" UUID,
    "due_on" DATE NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,

    CONSTRAINT "task_pkey" PRIMARY KEY ("home_agency_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "home_agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "office_id" UUID NOT NULL,
    "year" INTEGER,
    "n" INTEGER,
    "token" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "issued_on" DATE NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("home_agency_id","id")
);

-- CreateTable
CREATE TABLE "document_counter" (
    "home_agency_id" UUID NOT NULL,
    "office" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "document_counter_pkey" PRIMARY KEY ("home_agency_id","office","kind","year")
);

-- CreateTable
CREATE TABLE "result" (
    "home_agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "subject_party_id" UUID NOT NULL,
    "service_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "figures" JSONB NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "result_pkey" PRIMARY KEY ("home_agency_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "home_agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "effect" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "dead_at" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("home_agency_id","id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "home_agency_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "request" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("home_agency_id","key")
);

-- CreateTable
CREATE TABLE "service_version" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "body" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_version_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "service_text" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_text_pkey" PRIMARY KEY ("code","version","revision")
);

-- CreateTable
CREATE TABLE "competence" (
    "service_code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "place_code" TEXT,
    "agency_id" UUID NOT NULL,
    "home_agency_id" UUID NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_until" DATE,

    CONSTRAINT "competence_pkey" PRIMARY KEY ("service_code","version","ordinal")
);

-- CreateTable
CREATE TABLE "calendar_edition" (
    "year" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "basis" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "calendar_edition_pkey" PRIMARY KEY ("year","edition")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "register_code" TEXT,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "place_code" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "address" JSONB NOT NULL,
    "hours" JSONB NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_name" (
    "agency_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "name" JSONB NOT NULL,
    "short" JSONB NOT NULL,

    CONSTRAINT "agency_name_pkey" PRIMARY KEY ("agency_id","from_day")
);

-- CreateTable
CREATE TABLE "place" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_code" TEXT,
    "name" JSONB NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,

    CONSTRAINT "place_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "services" TEXT[],
    "from_day" DATE NOT NULL,
    "until_day" DATE,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_clock" (
    "id" INTEGER NOT NULL,
    "offset_ms" BIGINT NOT NULL,

    CONSTRAINT "demo_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_register_household" (
    "citizen_index" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "demo_register_household_pkey" PRIMARY KEY ("citizen_index")
);

-- CreateTable
CREATE TABLE "demo_register_identity" (
    "citizen_index" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "demo_register_identity_pkey" PRIMARY KEY ("citizen_index")
);

-- CreateTable
CREATE TABLE "demo_register_social_security" (
    "citizen_index" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "demo_register_social_security_pkey" PRIMARY KEY ("citizen_index")
);

-- CreateTable
CREATE TABLE "demo_register_portrait" (
    "citizen_index" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "demo_register_portrait_pkey" PRIMARY KEY ("citizen_index")
);

-- CreateTable
CREATE TABLE "draft" (
    "subject_party_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicant_party_id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "service_code" TEXT NOT NULL,
    "service_version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "home_agency_id" UUID,
    "application_id" UUID,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("subject_party_id","id")
);

-- CreateTable
CREATE TABLE "open_matter" (
    "subject_party_id" UUID NOT NULL,
    "service_code" TEXT NOT NULL,
    "distinguishing_key" BYTEA NOT NULL,
    "home_agency_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_matter_pkey" PRIMARY KEY ("subject_party_id","service_code","distinguishing_key")
);

-- CreateTable
CREATE TABLE "public_number" (
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "home_agency_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "proof" BYTEA,

    CONSTRAINT "public_number_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "message" (
    "party_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "sealed" BYTEA,
    "home_agency_id" UUID,
    "application_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("party_id","id")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_index" (
    "blind_index" BYTEA NOT NULL,
    "party_id" UUID NOT NULL,

    CONSTRAINT "party_index_pkey" PRIMARY KEY ("blind_index")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "password_hash" TEXT,
    "demo" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login" (
    "blind_index" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "login_pkey" PRIMARY KEY ("blind_index")
);

-- CreateTable
CREATE TABLE "representation" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "powers" TEXT[],
    "services" TEXT[],
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "representation_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" BYTEA NOT NULL,
    "count" INTEGER NOT NULL,
    "retry_at" TIMESTAMPTZ(3) NOT NULL,
    "forget_at" TIMESTAMPTZ(3) NOT NULL,
    "last_id" UUID NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "read" (
    "reader_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reader_kind" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agency_id" UUID,
    "action" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "field_groups" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "home_agency_id" UUID,
    "application_id" UUID,
    "query" JSONB,
    "count" INTEGER,
    "reason" BYTEA,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "read_pkey" PRIMARY KEY ("reader_id","id")
);

-- CreateTable
CREATE TABLE "read_party" (
    "party_id" UUID NOT NULL,
    "read_id" UUID NOT NULL,
    "reader_id" UUID NOT NULL,
    "reader_kind" TEXT NOT NULL,
    "agency_id" UUID,
    "action" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "field_groups" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "home_agency_id" UUID,
    "application_id" UUID,

    CONSTRAINT "read_party_pkey" PRIMARY KEY ("party_id","read_id")
);

-- CreateTable
CREATE TABLE "turnaround_fact" (
    "home_agency_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "service_code" TEXT NOT NULL,
    "service_version" INTEGER NOT NULL,
    "regime" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "accepting_agency_id" UUID,
    "deciding_agency_id" UUID,
    "accepted_on" DATE,
    "decided_on" DATE,
    "closed_on" DATE NOT NULL,
    "month" TEXT NOT NULL,
    "net_working" INTEGER,
    "gross_working" INTEGER,
    "gross_natural" INTEGER,
    "paused_days" INTEGER,
    "promise_kept" BOOLEAN,
    "statute_kept" BOOLEAN,
    "accepted_in_time" BOOLEAN,
    "extended" BOOLEAN NOT NULL,
    "late_withdrawal" BOOLEAN NOT NULL,

    CONSTRAINT "turnaround_fact_pkey" PRIMARY KEY ("home_agency_id","application_id","round","revision")
);

-- CreateIndex
CREATE INDEX "application_due_idx" ON "application"("home_agency_id", "next_due_at") WHERE (next_due_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "application_subject_party_id_submitted_at_idx" ON "application"("subject_party_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "application_home_agency_id_number_key" ON "application"("home_agency_id", "number");

-- CreateIndex
CREATE INDEX "task_home_agency_id_application_id_idx" ON "task"("home_agency_id", "application_id");

-- CreateIndex
CREATE INDEX "task_queue_idx" ON "task"("handling_agency_id", "due_on", "id", "step", "holder_id") WHERE (closed_on IS NULL);

-- CreateIndex
CREATE INDEX "task_holder_idx" ON "task"("holder_id", "due_on", "id") WHERE (closed_on IS NULL);

-- CreateIndex
CREATE INDEX "document_home_agency_id_application_id_idx" ON "document"("home_agency_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_home_agency_id_office_id_kind_year_n_key" ON "document"("home_agency_id", "office_id", "kind", "year", "n");

-- CreateIndex
CREATE INDEX "result_home_agency_id_application_id_idx" ON "result"("home_agency_id", "application_id");

-- CreateIndex
CREATE INDEX "result_subject_party_id_idx" ON "result"("subject_party_id");

-- CreateIndex
CREATE INDEX "outbox_open_idx" ON "outbox"("home_agency_id", "next_at") WHERE (done_at IS NULL AND dead_at IS NULL);

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- CreateIndex
CREATE INDEX "competence_service_code_place_code_idx" ON "competence"("service_code", "place_code");

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_key" ON "agency"("code");

-- CreateIndex
CREATE UNIQUE INDEX "agency_register_code_key" ON "agency"("register_code");

-- CreateIndex
CREATE INDEX "position_account_id_idx" ON "position"("account_id");

-- CreateIndex
CREATE INDEX "position_agency_id_role_idx" ON "position"("agency_id", "role");

-- CreateIndex
CREATE INDEX "draft_open_idx" ON "draft"("subject_party_id", "changed_at") WHERE (state = 'open'::text);

-- CreateIndex
CREATE INDEX "message_party_id_created_at_idx" ON "message"("party_id", "created_at");

-- CreateIndex
CREATE INDEX "representation_party_id_idx" ON "representation"("party_id");

-- CreateIndex
CREATE INDEX "session_token_hash_idx" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_seen_at_idx" ON "session"("seen_at");

-- CreateIndex
CREATE INDEX "rate_limit_forget_at_idx" ON "rate_limit"("forget_at");

-- CreateIndex
CREATE INDEX "read_agency_id_at_idx" ON "read"("agency_id", "at");

-- CreateIndex
CREATE INDEX "read_home_agency_id_application_id_idx" ON "read"("home_agency_id", "application_id");

-- CreateIndex
CREATE INDEX "read_party_party_id_at_idx" ON "read_party"("party_id", "at");

-- CreateIndex
CREATE INDEX "turnaround_fact_service_code_month_idx" ON "turnaround_fact"("service_code", "month");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_home_agency_id_application_id_fkey" FOREIGN KEY ("home_agency_id", "application_id") REFERENCES "application"("home_agency_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_home_agency_id_application_id_fkey" FOREIGN KEY ("home_agency_id", "application_id") REFERENCES "application"("home_agency_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "result" ADD CONSTRAINT "result_home_agency_id_application_id_fkey" FOREIGN KEY ("home_agency_id", "application_id") REFERENCES "application"("home_agency_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_text" ADD CONSTRAINT "service_text_code_version_fkey" FOREIGN KEY ("code", "version") REFERENCES "service_version"("code", "version") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_home_agency_id_fkey" FOREIGN KEY ("home_agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_place_code_fkey" FOREIGN KEY ("place_code") REFERENCES "place"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agency_name" ADD CONSTRAINT "agency_name_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "place"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "representation" ADD CONSTRAINT "representation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "turnaround_fact" ADD CONSTRAINT "turnaround_fact_home_agency_id_application_id_fkey" FOREIGN KEY ("home_agency_id", "application_id") REFERENCES "application"("home_agency_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the schema's documentation promises (@check, @refuse, @grant).

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the record only grows', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;

-- The demo's day moves forward only: what was told yesterday stays told.
CREATE FUNCTION refuse_backward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.offset_ms < OLD.offset_ms THEN
    RAISE EXCEPTION 'the clock moves forward only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "demo_clock_forward" BEFORE UPDATE ON "demo_clock"
  FOR EACH ROW EXECUTE FUNCTION refuse_backward();

ALTER TABLE "application" ADD CONSTRAINT "application_seq" CHECK ((seq >= 1));
ALTER TABLE "content" ADD CONSTRAINT "content_iv" CHECK ((octet_length(iv) = 12));
ALTER TABLE "content" ADD CONSTRAINT "content_revision" CHECK ((revision >= 1));
ALTER TABLE "demo_clock" ADD CONSTRAINT "demo_clock_one_row" CHECK ((id = 1));
ALTER TABLE "document_counter" ADD CONSTRAINT "document_counter_n" CHECK ((n >= 1));
ALTER TABLE "draft" ADD CONSTRAINT "draft_revision" CHECK ((revision >= 1));
ALTER TABLE "event" ADD CONSTRAINT "event_seq" CHECK ((seq >= 1));
ALTER TABLE "event" ADD CONSTRAINT "event_body" CHECK ((body <> ''::text));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_attempts" CHECK ((attempts >= 0));

CREATE TRIGGER "calendar_edition_refuse" BEFORE UPDATE OR DELETE OR TRUNCATE ON "calendar_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "content_refuse" BEFORE UPDATE OR TRUNCATE ON "content"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "demo_clock_refuse" BEFORE DELETE OR TRUNCATE ON "demo_clock"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_refuse" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "read_refuse" BEFORE UPDATE OR DELETE OR TRUNCATE ON "read"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "read_party_refuse" BEFORE UPDATE OR DELETE OR TRUNCATE ON "read_party"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "service_version_refuse" BEFORE UPDATE OR DELETE OR TRUNCATE ON "service_version"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, UPDATE ON "account" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "agency" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "agency_name" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "application" TO yizhan_app;
GRANT SELECT, INSERT ON "calendar_edition" TO yizhan_app;
GRANT SELECT, INSERT ON "competence" TO yizhan_app;
GRANT SELECT, INSERT, DELETE ON "content" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "demo_clock" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "demo_register_household" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "demo_register_identity" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "demo_register_portrait" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "demo_register_social_security" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "document" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "document_counter" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "draft" TO yizhan_app;
GRANT SELECT, INSERT ON "event" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "login" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "open_matter" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "party" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "party_index" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "place" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "position" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "public_number" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limit" TO yizhan_app;
GRANT SELECT, INSERT ON "read" TO yizhan_app;
GRANT SELECT, INSERT ON "read_party" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "representation" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "result" TO yizhan_app;
GRANT SELECT, INSERT ON "service_text" TO yizhan_app;
GRANT SELECT, INSERT ON "service_version" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE ON "setting" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "task" TO yizhan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "turnaround_fact" TO yizhan_app;
