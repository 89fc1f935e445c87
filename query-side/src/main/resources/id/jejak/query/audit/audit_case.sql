create table audit_case (
  audit     text primary key,
  position  bigint,
  question  text,
  status    text,
  opened_at timestamptz,
  opened_by text,
  findings  bigint not null default 0,
  open      bigint not null default 0,
  closed_at timestamptz
);
