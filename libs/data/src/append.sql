-- Every command and every effect of time is this one statement. `moved` is the gate: the row moves from the number
-- that was loaded, or nothing at all is written, because each other part selects from it. No part reads or changes
-- what another part writes, and none looks away from a conflict: a second use of a key must be heard.
WITH moved AS (
  UPDATE application SET
    seq = :newSeq, head = :head, recorded_at = :recordedAt, status = :status, outcome = :outcome,
    due_on = :dueOn, next_due_at = :nextDueAt, fold_version = :foldVersion, folded = :folded::jsonb,
    card = CASE WHEN cardinality(:erasedIds::uuid[]) > 0 THEN NULL ELSE card END
  WHERE home_agency_id = :agency AND id = :application AND seq = :loadedSeq
  RETURNING home_agency_id, id, service_code, subject_party_id
),
events AS (
  INSERT INTO event (home_agency_id, application_id, seq, body)
  SELECT m.home_agency_id, m.id, e.seq, e.body
  FROM moved m, unnest(:eventSeqs::int[], :eventBodies::text[]) AS e (seq, body)
),
contents AS (
  INSERT INTO content (home_agency_id, application_id, id, kind, revision, key_id, iv, ciphertext)
  SELECT m.home_agency_id, m.id, c.id, c.kind, 1, c.key_id, c.iv, c.ciphertext
  FROM moved m, unnest(:contentIds::uuid[], :contentKinds::text[], :contentKeys::text[], :contentIvs::bytea[],
                       :contentTexts::bytea[]) AS c (id, kind, key_id, iv, ciphertext)
),
erased AS (
  DELETE FROM content c USING moved m
  WHERE c.home_agency_id = :agency AND c.application_id = m.id AND c.id = ANY (:erasedIds::uuid[])
),
tasks_opened AS (
  INSERT INTO task (home_agency_id, id, application_id, handling_agency_id, step, service_code, holder_id, due_on,
                    opened_on, closed_on)
  SELECT m.home_agency_id, t.id, m.id, t.agency, t.step, m.service_code, t.holder, t.due, t.opened, t.closed
  FROM moved m, unnest(:openedIds::uuid[], :openedAgencies::uuid[], :openedSteps::text[], :openedHolders::uuid[],
                       :openedDues::date[], :openedDays::date[], :openedClosed::date[])
                AS t (id, agency, step, holder, due, opened, closed)
),
tasks_changed AS (
  UPDATE task SET holder_id = t.holder, due_on = t.due, closed_on = t.closed
  FROM moved m, unnest(:changedIds::uuid[], :changedHolders::uuid[], :changedDues::date[], :changedClosed::date[])
                AS t (id, holder, due, closed)
  WHERE task.home_agency_id = :agency AND task.application_id = m.id AND task.id = t.id
),
documents AS (
  INSERT INTO document (home_agency_id, id, application_id, kind, revision, office_id, year, n, token, seq, issued_on)
  SELECT m.home_agency_id, d.id, m.id, d.kind, d.revision, d.office, d.year, d.n, d.token, d.seq, d.issued
  FROM moved m, unnest(:documentIds::uuid[], :documentKinds::text[], :documentRevisions::int[],
                       :documentOffices::uuid[], :documentYears::int[], :documentNumbers::int[],
                       :documentTokens::text[], :documentSeqs::int[], :documentDays::date[])
                AS d (id, kind, revision, office, year, n, token, seq, issued)
),
results AS (
  INSERT INTO result (home_agency_id, id, application_id, subject_party_id, service_code, kind, status, valid_from,
                      valid_until, figures, seq)
  SELECT m.home_agency_id, r.id, m.id, m.subject_party_id, m.service_code, r.kind, r.status, r.since, r.until,
         r.figures::jsonb, r.seq
  FROM moved m, unnest(:resultIds::uuid[], :resultKinds::text[], :resultStatuses::text[], :resultSince::date[],
                       :resultUntil::date[], :resultFigures::text[], :resultSeqs::int[])
                AS r (id, kind, status, since, until, figures, seq)
),
facts AS (
  INSERT INTO turnaround_fact (home_agency_id, application_id, round, revision, service_code, service_version, regime,
                               channel, outcome, accepting_agency_id, deciding_agency_id, accepted_on, decided_on,
                               closed_on, month, net_working, gross_working, gross_natural, paused_days, promise_kept,
                               statute_kept, accepted_in_time, extended, late_withdrawal)
  SELECT m.home_agency_id, m.id, f.round, f.revision, f.service, f.version, f.regime, f.channel, f.outcome,
         f.accepting, f.deciding, f.accepted, f.decided, f.closed, f.month, f.net, f.gross, f.naturals, f.paused,
         f.promise, f.statute, f.acceptance, f.extended, f.late
  FROM moved m, unnest(:factRounds::int[], :factRevisions::int[], :factServices::text[], :factVersions::int[],
                       :factRegimes::text[], :factChannels::text[], :factOutcomes::text[], :factAccepting::uuid[],
                       :factDeciding::uuid[], :factAccepted::date[], :factDecided::date[], :factClosed::date[],
                       :factMonths::text[], :factNet::int[], :factGross::int[], :factNatural::int[],
                       :factPaused::int[], :factPromises::boolean[], :factStatutes::boolean[],
                       :factAcceptances::boolean[], :factExtended::boolean[], :factLate::boolean[])
                AS f (round, revision, service, version, regime, channel, outcome, accepting, deciding, accepted,
                      decided, closed, month, net, gross, naturals, paused, promise, statute, acceptance, extended, late)
),
effects AS (
  INSERT INTO outbox (home_agency_id, id, application_id, seq, effect, payload, created_at, next_at, attempts)
  SELECT m.home_agency_id, o.id, m.id, o.seq, o.effect, o.payload::jsonb, :recordedAt, :realNow, 0
  FROM moved m, unnest(:outboxIds::uuid[], :outboxSeqs::int[], :outboxEffects::text[], :outboxPayloads::text[])
                AS o (id, seq, effect, payload)
),
answered AS (
  INSERT INTO idempotency (home_agency_id, key, request, answer, created_at)
  SELECT m.home_agency_id, a.key, a.request, a.answer::jsonb, :realNow
  FROM moved m, unnest(:answerKeys::uuid[], :answerRequests::bytea[], :answerBodies::text[])
                AS a (key, request, answer)
)
SELECT id FROM moved
