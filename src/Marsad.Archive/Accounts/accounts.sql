-- Derived: the events of all current versions, one row an account, and the actors of all current versions under identifiers that hold across reports.
CREATE TABLE report_actor (
  version_id TEXT NOT NULL,
  key        TEXT NOT NULL,        -- in the record
  actor_id   TEXT NOT NULL,        -- register id; "~" and the folded name where a name of two words or more is not registered; version#key else
  type       TEXT NOT NULL,
  part_of    TEXT,                 -- actor_id
  name       TEXT NOT NULL,        -- the fullest form in this report
  PRIMARY KEY (version_id, key)
) WITHOUT ROWID;
CREATE INDEX report_actor_id ON report_actor (actor_id);

CREATE TABLE account (
  account_id     TEXT NOT NULL PRIMARY KEY,
  version_id     TEXT NOT NULL,
  report_id      TEXT NOT NULL,
  event          TEXT NOT NULL,    -- id in the record
  type           TEXT NOT NULL,
  family         TEXT NOT NULL,    -- of types: violence, territory ...
  status         TEXT NOT NULL,
  published      TEXT,
  start          TEXT,             -- first day, null where no time is given or it is unresolved
  end            TEXT,             -- last day
  grain          TEXT,
  time_text      TEXT,
  confidence     REAL NOT NULL,
  trigger_start  INTEGER NOT NULL, -- UTF-16 units in title, line feed, text
  trigger_end    INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX account_version ON account (version_id);
CREATE INDEX account_type_start ON account (type, start);
CREATE INDEX account_published ON account (published);

CREATE TABLE account_actor (
  account_id TEXT NOT NULL,
  role       TEXT NOT NULL,        -- agent, target, supporter, source
  rank       INTEGER NOT NULL,
  actor_id   TEXT NOT NULL,
  PRIMARY KEY (account_id, role, rank)
) WITHOUT ROWID;
CREATE INDEX account_actor_id ON account_actor (actor_id, role);

CREATE TABLE account_place (
  account_id   TEXT NOT NULL,
  rank         INTEGER NOT NULL,
  text         TEXT NOT NULL,
  start        INTEGER NOT NULL,
  end          INTEGER NOT NULL,
  state        TEXT NOT NULL,      -- resolved, area, ambiguous, unknown
  place_id     TEXT,
  latitude     REAL,
  longitude    REAL,
  precision_km REAL,
  PRIMARY KEY (account_id, rank)
) WITHOUT ROWID;
CREATE INDEX account_place_id ON account_place (place_id);

CREATE TABLE account_count (
  account_id TEXT NOT NULL,
  rank       INTEGER NOT NULL,
  of         TEXT NOT NULL,
  who        TEXT,
  qualifier  TEXT NOT NULL,
  low        REAL NOT NULL,
  high       REAL NOT NULL,        -- equal to low where it is no range
  PRIMARY KEY (account_id, rank)
) WITHOUT ROWID;
