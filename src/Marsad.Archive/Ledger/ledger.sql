-- Derived: who holds what, one row a statement and place, of all versions; the versions' own times say what was known when.
CREATE TABLE statement (
  statement_id  TEXT NOT NULL PRIMARY KEY,
  version_id    TEXT NOT NULL,
  report_id     TEXT NOT NULL,
  subject       TEXT NOT NULL,     -- place id of the register; "area:", id, bar, folded phrase for an area beside a place; "text:" and the folded phrase where no register knows it
  place_text    TEXT NOT NULL,
  extent        TEXT NOT NULL,     -- whole, part, outside, itself (nothing said)
  state         TEXT NOT NULL,     -- holds, gained, lost, contested, besieged
  told_as       TEXT NOT NULL,     -- control, stronghold (an epithet), or the event's type: capture, withdrawal, advance, siege
  status        TEXT NOT NULL,     -- actual, uncertain, denied; planned: a capture that is fought for
  start         TEXT,              -- only where the text gives a time
  end           TEXT,
  grain         TEXT,
  published     TEXT,
  count_value   REAL,              -- villages and the like: such a statement says nothing of the place as a whole
  count_of      TEXT,
  confidence    REAL NOT NULL,
  anchor_start  INTEGER NOT NULL,
  anchor_end    INTEGER NOT NULL,
  evidence_start INTEGER NOT NULL, -- the sentence, UTF-16 units in title, line feed, text
  evidence_end  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX statement_version ON statement (version_id);
CREATE INDEX statement_subject ON statement (subject, published);
CREATE INDEX statement_published ON statement (published);

CREATE TABLE statement_actor (
  statement_id TEXT NOT NULL,
  role         TEXT NOT NULL,      -- holder, supporter, loser, claimant
  rank         INTEGER NOT NULL,
  actor_id     TEXT NOT NULL,
  name         TEXT NOT NULL,      -- as the report writes it
  PRIMARY KEY (statement_id, role, rank)
) WITHOUT ROWID;
CREATE INDEX statement_actor_id ON statement_actor (actor_id, role);
