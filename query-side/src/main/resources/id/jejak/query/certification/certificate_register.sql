create table certificate_register (
  certificate    text primary key,
  number         text,
  registration   text,
  person         text,
  scheme         text,
  scheme_version int,
  lsp            text,
  program        text,
  application    text,
  assessment     text,
  plenary        text,
  valid_from     date,
  valid_to       date,
  issued_at      timestamptz,
  status         text,
  suspended_at   timestamptz,
  reinstated_at  timestamptz,
  withdrawn_from date,
  expired_at     timestamptz,
  reminded_at    int,
  reason         text
);
create index on certificate_register (number);
create index on certificate_register (program, certificate);
create index on certificate_register (person);
