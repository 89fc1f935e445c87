create table case_register (
  case_id      text primary key,
  kind         text,
  subject      text,
  cause        text,
  person       text,
  certificate  text,
  assessment   text,
  application  text,
  scheme       text,
  status       text,
  opened_at    timestamptz,
  opened_by    text,
  due_on       date,
  extended     boolean not null default false,
  fraud        text,
  suspicion    text,
  field        text,
  evidence     text,
  statement    text,
  heard_at     timestamptz,
  outcome      text,
  reason       text,
  decided_at   timestamptz,
  decided_by   text,
  closed_at    timestamptz
);
create index on case_register (cause);
create index on case_register (person);
create index on case_register (certificate);
