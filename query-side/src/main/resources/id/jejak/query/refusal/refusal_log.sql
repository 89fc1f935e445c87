create table refusal_log (
  position    bigint primary key,
  code        text,
  command     text,
  target      text,
  details     text,
  actor       text,
  role        text,
  occurred_at timestamptz,
  recorded_at timestamptz
);
create index on refusal_log (code, position);
create index on refusal_log (target);
