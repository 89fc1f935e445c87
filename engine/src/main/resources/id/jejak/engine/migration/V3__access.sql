-- Who read whose personal data. Rows are only ever inserted; they hold names of fields, never their values.
create schema if not exists access;
create table access.opened (
  entry     bigint      generated always as identity primary key,
  opened_at timestamptz not null,
  reader    text        not null,
  role      text        not null,
  tenant    text        not null,
  operation text        not null,
  subject   text        not null, -- identifier of whom the data is about
  fields    text        not null, -- by name, in order
  reason    text
);
create index opened_subject on access.opened (subject, entry);
create index opened_reader on access.opened (reader, entry);

grant usage on schema access to ${app_role};
grant select, insert on access.opened to ${app_role};
