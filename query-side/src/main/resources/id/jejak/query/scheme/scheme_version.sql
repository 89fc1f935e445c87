create table scheme_version (
  scheme           text,
  version          int,
  terms            text,
  certifier        text,
  changes          text,
  superseded_until date,
  candidates       text,
  retired_from     date,
  primary key (scheme, version)
);
