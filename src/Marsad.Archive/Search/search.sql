-- Derived: the full text of all current versions. Terms are made by the archive (folded; clitics and article apart), so that SQLite's tokeniser only has to part them at blanks.
CREATE TABLE search_document (
  docid      INTEGER NOT NULL PRIMARY KEY, -- rowid in search_text: a number of this file alone, never shown
  version_id TEXT NOT NULL UNIQUE,
  published  TEXT
);

-- title, text: the stem of each token without its article. title_forms, text_forms: the whole tokens. source: the publisher's stems.
-- facets: month and year of publication; hashed identifiers of event types, families, actors and places with all units they lie in.
CREATE VIRTUAL TABLE search_text USING fts5(title, text, title_forms, text_forms, source, facets, content = '', contentless_delete = 1, tokenize = 'ascii');
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 8388608);
