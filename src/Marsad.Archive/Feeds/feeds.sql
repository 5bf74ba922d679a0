-- The feeds that the project follows, and what is remembered of them between visits. Not derived.
CREATE TABLE feed (
  address       TEXT NOT NULL PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  next_visit    TEXT NOT NULL,     -- UTC
  failures      INTEGER NOT NULL,
  last_success  TEXT,              -- UTC
  last_problem  TEXT
) WITHOUT ROWID;

-- How the columns of a table's file are to be understood, remembered by the file's name. Not derived.
CREATE TABLE column_mapping (
  file    TEXT NOT NULL PRIMARY KEY,
  columns TEXT NOT NULL            -- text=body,title=headline
) WITHOUT ROWID;
