-- Originals: one row a report (an address, or an identifier of its source, or a text), one row each version of it. Never changed, never deleted.
CREATE TABLE report (
  report_id TEXT NOT NULL PRIMARY KEY,
  identity  TEXT NOT NULL UNIQUE
) WITHOUT ROWID;

CREATE TABLE version (
  version_id       TEXT NOT NULL PRIMARY KEY,
  report_id        TEXT NOT NULL REFERENCES report,
  adapter          TEXT NOT NULL,
  locator          TEXT NOT NULL,
  external_id      TEXT,
  address          TEXT,
  source           TEXT,
  author           TEXT,
  title            TEXT NOT NULL,
  published        TEXT,           -- local day, YYYY-MM-DD
  published_time   TEXT,           -- local time, HH:mm:ss, or null
  published_offset TEXT,           -- +HH:mm, or null
  retrieved        TEXT NOT NULL,  -- UTC
  added            TEXT NOT NULL,  -- UTC: from then on the archive knows it
  sha256           TEXT NOT NULL,  -- of the original bytes
  text_sha256      TEXT NOT NULL,  -- of title, line feed, text in UTF-8
  is_current       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX version_report ON version (report_id);
CREATE INDEX version_published ON version (published);
CREATE INDEX version_source ON version (source);
CREATE INDEX version_external ON version (external_id);

CREATE TABLE original (
  version_id TEXT NOT NULL PRIMARY KEY REFERENCES version,
  text       BLOB NOT NULL,        -- UTF-16LE body, deflated
  bytes      BLOB NOT NULL         -- the source's own bytes, deflated
) WITHOUT ROWID;

-- What the engine read: replaced by 'marsad recode', derived from the original alone.
CREATE TABLE record (
  version_id TEXT NOT NULL PRIMARY KEY REFERENCES version,
  engine     TEXT NOT NULL,
  json       BLOB NOT NULL         -- the codebook's form with spans, deflated
) WITHOUT ROWID;
