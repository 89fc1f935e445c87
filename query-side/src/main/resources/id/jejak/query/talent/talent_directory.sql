create table talent_directory (
  person       text,
  certificate  text,
  talent       text,
  published    boolean not null default false,
  scheme       text,
  district     text,
  valid_from   date,
  valid_to     date,
  fields       text,
  published_at timestamptz,
  hidden_for   text,
  primary key (person, certificate)
);
create index on talent_directory (scheme, district) where published;
create index on talent_directory (talent);
