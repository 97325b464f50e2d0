-- One application's rows, written anew from its events: what `npm run rebuild` puts in the place of what was there.
WITH begun AS (
  INSERT INTO application (home_agency_id, id, number, query_number, service_code, service_version, subject_party_id,
                           applicant_party_id, status, outcome, submitted_at, due_on, next_due_at, seq, recorded_at, head,
                           fold_version, folded, card)
  VALUES (:agency, :application, :number, :queryNumber, :serviceCode, :serviceVersion, :subject, :applicant, :status,
          :outcome, :submittedAt, :dueOn, :nextDueAt, :newSeq, :recordedAt, :head, :foldVersion, :folded::jsonb, :card)
  RETURNING home_agency_id, id, service_code, subject_party_id
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
results AS (
  INSERT INTO result (home_agency_id, id, application_id, subject_party_id, service_code, kind, status, valid_from,
                      valid_until, figures, seq)
  SELECT m.home_agency_id, r.id, m.id, m.subject_party_id, m.service_code, r.kind, r.status, r.since, r.until,
         r.figures::jsonb, r.seq
  FROM begun m, unnest(:resultIds::uuid[], :resultKinds::text[], :resultStatuses::text[], :resultSince::date[],
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
  FROM begun m, unnest(:factRounds::int[], :factRevisions::int[], :factServices::text[], :factVersions::int[],
                       :factRegimes::text[], :factChannels::text[], :factOutcomes::text[], :factAccepting::uuid[],
                       :factDeciding::uuid[], :factAccepted::date[], :factDecided::date[], :factClosed::date[],
                       :factMonths::text[], :factNet::int[], :factGross::int[], :factNatural::int[],
                       :factPaused::int[], :factPromises::boolean[], :factStatutes::boolean[],
                       :factAcceptances::boolean[], :factExtended::boolean[], :factLate::boolean[])
                AS f (round, revision, service, version, regime, channel, outcome, accepting, deciding, accepted,
                      decided, closed, month, net, gross, naturals, paused, promise, statute, acceptance, extended, late)
)
SELECT id FROM begun
