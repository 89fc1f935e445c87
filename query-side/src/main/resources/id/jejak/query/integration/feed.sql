create table feed (
  position    bigint primary key,
  event       text,
  name        text,
  data        text,
  occurred_at timestamptz,
  recorded_at timestamptz
);
create index on feed (name, position);
