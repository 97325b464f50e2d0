-- The filing: the only other statement. It stands in the transaction that has taken the draft, the open matter and the
-- numbers; an id is fresh, so the row itself is the gate, and a key used twice is heard as a conflict.
WITH begun AS (
  INSERT INTO application (home_agency_id, id, number, query_number, service_code, service_version, subject_party_id,
                           applicant_party_id, status, outcome, submitted_at, due_on, next_due_at, seq, recorded_at, head,
                           fold_version, folded, card)
  VALUES (:agency, :application, :number, :queryNumber, :serviceCode, :serviceVersion, :subject, :applicant, :status,
          :outcome, :submittedAt, :dueOn, :nextDueAt, :newSeq, :recordedAt, :head, :foldVersion, :folded::jsonb, :card)
  RETURNING home_agency_id, id, service_code, subject_party_id
),
events AS (
  INSERT INTO event (home_agency_id, application_id, seq, body)
  SELECT m.home_agency_id, m.id, e.seq, e.body
  FROM begun m, unnest(:eventSeqs::int[], :eventBodies::text[]) AS e (seq, body)
),
contents AS (
  INSERT INTO content (home_agency_id, application_id, id, kind, revision, key_id, iv, ciphertext)
  SELECT m.home_agency_id, m.id, c.id, c.kind, 1, c.key_id, c.iv, c.ciphertext
  FROM begun m, unnest(:contentIds::uuid[], :contentKinds::text[], :contentKeys::text[], :contentIvs::bytea[],
                       :contentTexts::bytea[]) AS c (id, kind, key_id, iv, ciphertext)
),
tasks_opened AS (
  INSERT INTO task (home_agency_id, id, application_id, handling_agency_id, step, service_code, holder_id, due_on,
                    opened_on, closed_on)
  SELECT m.home_agency_id, t.id, m.id, t.agency, t.step, m.service_code, t.holder, t.due, t.opened, t.closed
  FROM begun m, unnest(:openedIds::uuid[], :openedAgencies::uuid[], :openedSteps::text[], :openedHolders::uuid[],
                       :openedDues::date[], :openedDays::date[], :openedClosed::date[])
                AS t (id, agency, step, holder, due, opened, closed)
),
documents AS (
  INSERT INTO document (home_agency_id, id, application_id, kind, revision, office_id, year, n, token, seq, issued_on)
  SELECT m.home_agency_id, d.id, m.id, d.kind, d.revision, d.office, d.year, d.n, d.token, d.seq, d.issued
  FROM begun m, unnest(:documentIds::uuid[], :documentKinds::text[], :documentRevisions::int[],
                       :documentOffices::uuid[], :documentYears::int[], :documentNumbers::int[],
                       :documentTokens::text[], :documentSeqs::int[], :documentDays::date[])
                AS d (id, kind, revision, office, year, n, token, seq, issued)
),
effects AS (
  INSERT INTO outbox (home_agency_id, id, application_id, seq, effect, payload, created_at, next_at, attempts)
  SELECT m.home_agency_id, o.id, m.id, o.seq, o.effect, o.payload::jsonb, :recordedAt, :realNow, 0
  FROM begun m, unnest(:outboxIds::uuid[], :outboxSeqs::int[], :outboxEffects::text[], :outboxPayloads::text[])
                AS o (id, seq, effect, payload)
),
answered AS (
  INSERT INTO idempotency (home_agency_id, key, request, answer, created_at)
  SELECT m.home_agency_id, a.key, a.request, a.answer::jsonb, :realNow
  FROM begun m, unnest(:answerKeys::uuid[], :answerRequests::bytea[], :answerBodies::text[])
                AS a (key, request, answer)
)
SELECT id FROM begun
