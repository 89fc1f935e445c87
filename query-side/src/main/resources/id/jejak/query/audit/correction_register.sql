create table correction_register (
  position    bigint primary key,
  thing       text,
  fact        text,
  person      text,
  what        text,
  evidence    text,
  document    text,
  reason      text,
  case_id     text,
  requester   text,
  approver    text,
  occurred_at timestamptz,
  recorded_at timestamptz
);
create index on correction_register (person);
