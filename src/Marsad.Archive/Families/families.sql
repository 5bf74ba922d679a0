-- Derived from the log of decisions: reviewers' word on pairs of reports. "join": one family whatever the texts say; "split": two.
CREATE TABLE family_decision (
  a       TEXT NOT NULL,           -- report_id, the smaller
  b       TEXT NOT NULL,           -- report_id, the greater
  verdict TEXT NOT NULL,           -- join, split
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX family_decision_b ON family_decision (b);

-- Derived: what near-copies are found and compared by, one row a report, made from its current version.
CREATE TABLE family_sketch (
  report_id  TEXT NOT NULL PRIMARY KEY,
  version_id TEXT NOT NULL,
  day        INTEGER NOT NULL,     -- of publication, else of retrieval; days since 0001-01-01
  moment     TEXT NOT NULL,        -- of publication, in an order by which the first published leads
  body       INTEGER NOT NULL,     -- the word at which the body begins
  shingles   BLOB NOT NULL         -- 32-bit hashes in reading order, little-endian
) WITHOUT ROWID;

-- Derived: min-hash bands and winnowed marks under which a report is found.
CREATE TABLE family_key (
  key       INTEGER NOT NULL,
  day       INTEGER NOT NULL,
  report_id TEXT NOT NULL,
  PRIMARY KEY (key, day, report_id)
) WITHOUT ROWID;

-- Derived: why two reports may be together. Covered: the part of a text's words that stands in the other in the same words.
CREATE TABLE family_link (
  a         TEXT NOT NULL,         -- report_id, the smaller
  b         TEXT NOT NULL,         -- report_id, the greater
  jaccard   REAL NOT NULL,
  covered_a REAL NOT NULL,
  covered_b REAL NOT NULL,
  lead      REAL NOT NULL,         -- the same for the first words of the body, the better of the two
  days      INTEGER NOT NULL,      -- between them
  strength  REAL NOT NULL,         -- what decides, 0 to 1
  reason    TEXT NOT NULL,         -- copy, excerpt, update
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX family_link_b ON family_link (b);

-- Derived: the family of every report.
CREATE TABLE family_member (
  report_id TEXT NOT NULL PRIMARY KEY,
  family_id TEXT NOT NULL,         -- made from the leading report's identifier
  is_lead   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX family_member_family ON family_member (family_id);
