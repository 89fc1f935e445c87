create table talent_directory (
  person       text primary key,
  talent       text,
  published    boolean not null default false,
  certificate  text,
  scheme       text,
  district     text,
  published_at timestamptz,
  hidden_at    timestamptz,
  hidden_for   text
);
create index on talent_directory (scheme, district) where published;
