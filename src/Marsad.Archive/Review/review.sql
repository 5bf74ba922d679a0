-- People's decisions: only ever appended; each entry's hash covers the entry and the hash before it. What holds now is derived from it.
CREATE TABLE decision (
  number        INTEGER NOT NULL PRIMARY KEY, -- 1, 2, 3 ... without gaps
  made          TEXT NOT NULL,                -- UTC
  reviewer      TEXT NOT NULL,
  kind          TEXT NOT NULL,
  undoes        INTEGER REFERENCES decision,  -- the entry that an undo takes back
  subjects      TEXT NOT NULL,                -- JSON: what it is about, with the evidence it holds on to
  payload       TEXT NOT NULL,                -- JSON: what is decided
  previous_hash TEXT NOT NULL,                -- of the entry before; the empty string for the first
  hash          TEXT NOT NULL
);
CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;

-- Which reports an entry is about: the report of each subject, by its rank in the entry.
CREATE TABLE decision_subject (
  number    INTEGER NOT NULL REFERENCES decision,
  rank      INTEGER NOT NULL,
  report_id TEXT NOT NULL REFERENCES report,
  PRIMARY KEY (number, rank)
) WITHOUT ROWID;
CREATE INDEX decision_subject_report ON decision_subject (report_id);

CREATE TRIGGER decision_is_appended BEFORE INSERT ON decision
WHEN NEW.number <> (SELECT ifnull(max(number), 0) + 1 FROM decision)
  OR NEW.previous_hash <> ifnull((SELECT hash FROM decision ORDER BY number DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'decisions are only appended'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER decision_subject_stays BEFORE UPDATE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_subject_is_kept BEFORE DELETE ON decision_subject BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

-- Derived: what became of each entry that holds (is not undone) in the current version of the report that a subject stands in.
CREATE TABLE decision_outcome (
  number     INTEGER NOT NULL,
  rank       INTEGER NOT NULL,                -- of the subject
  version_id TEXT NOT NULL,
  state      TEXT NOT NULL,                   -- applied, kept, settled, look
  account_id TEXT,                            -- the account, where it is one
  reason     TEXT NOT NULL,                   -- why it needs a look, is kept or settled; else empty
  PRIMARY KEY (number, rank)
) WITHOUT ROWID;
CREATE INDEX decision_outcome_version ON decision_outcome (version_id);
CREATE INDEX decision_outcome_account ON decision_outcome (account_id);
CREATE INDEX decision_outcome_look ON decision_outcome (number) WHERE state = 'look';

-- Derived: pairs of accounts that reviewers joined or split, as the incidents read them; families.sql has the same for reports.
CREATE TABLE IF NOT EXISTS incident_decision (
  a       TEXT NOT NULL,                      -- account_id, the smaller of the two
  b       TEXT NOT NULL,
  verdict TEXT NOT NULL,                      -- join, split
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX incident_decision_b ON incident_decision (b);
