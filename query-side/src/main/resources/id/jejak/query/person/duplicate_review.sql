create table duplicate_review (
  duplicate    text primary key,
  person       text,
  other        text,
  sign         text,
  status       text,
  suspected_by text,
  suspected_at timestamptz,
  settled_by   text,
  settled_at   timestamptz
);
create index on duplicate_review (status);
