-- Derived: what the joining compares of each account.
CREATE TABLE incident_entry (
  account_id TEXT NOT NULL PRIMARY KEY,
  version_id TEXT NOT NULL,
  features   BLOB NOT NULL         -- IncidentEntryCodec
) WITHOUT ROWID;
CREATE INDEX incident_entry_version ON incident_entry (version_id);

-- Derived: under which keys an account finds others to be compared with.
CREATE TABLE incident_key (
  key        INTEGER NOT NULL,     -- EntryKeys
  account_id TEXT NOT NULL,
  PRIMARY KEY (key, account_id)
) WITHOUT ROWID;

-- Derived: pairs of accounts that look like one occurrence; the reasons follow from their entries.
CREATE TABLE incident_link (
  a       TEXT NOT NULL,           -- account_id, the smaller of the two
  b       TEXT NOT NULL,
  score   REAL NOT NULL,           -- 0 to 1
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX incident_link_b ON incident_link (b);

-- Derived: one occurrence as one or several accounts tell it.
CREATE TABLE incident (
  incident_id     TEXT NOT NULL PRIMARY KEY, -- made from its smallest account_id
  type            TEXT NOT NULL,   -- of most accounts
  family          TEXT NOT NULL,
  status          TEXT NOT NULL,   -- actual or uncertain only where an account says that it happened
  start           TEXT,            -- first day on which most dated accounts agree; null where none is dated
  end             TEXT,
  place_id        TEXT,            -- of most accounts
  place_text      TEXT,
  latitude        REAL,
  longitude       REAL,
  precision_km    REAL,
  first_published TEXT,
  accounts        INTEGER NOT NULL,
  reports         INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX incident_start ON incident (start);
CREATE INDEX incident_place ON incident (place_id);
CREATE INDEX incident_type ON incident (type, start);

CREATE TABLE incident_account (
  account_id  TEXT NOT NULL PRIMARY KEY,
  incident_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX incident_account_incident ON incident_account (incident_id);
